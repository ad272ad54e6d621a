package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** A number that matters: what it counts, the number ready to print, and how it is worked out (keys or text). */
public record Figure(String label, String value, @Nullable String how) {}
