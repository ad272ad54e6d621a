package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** A value on the map of the regions; the code is ISTAT's two digits, from 01 (Piemonte) to 20 (Sardegna). */
public record RegionValue(
        String code,
        String name,
        double value,
        String display,
        @Nullable String href) {}
