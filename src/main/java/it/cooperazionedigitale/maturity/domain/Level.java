package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;

/** One answer of a scale, with what it counts. */
public record Level(String code, int points, Bilingual title) {}
