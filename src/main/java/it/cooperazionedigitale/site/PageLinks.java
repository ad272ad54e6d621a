package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** The ways out of one page of a long list: null where there is none. The summary says what is shown, in words. */
public record PageLinks(
        @Nullable String previous,
        @Nullable String next,
        @Nullable String summary) {}
