package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/**
 * One step of a story told in time, oldest first. Title and text are message keys or ready text.
 *
 * @param when the moment in words, or null when it is not known
 */
public record TimelineStep(
        String title, @Nullable String when, @Nullable String text, State state) {

    /** Where a step stands. */
    public enum State {
        /** It happened. */
        DONE,
        /** It is happening now. */
        CURRENT,
        /** It is still to come. */
        NEXT,
        /** It ended here, and not well. */
        STOPPED
    }
}
