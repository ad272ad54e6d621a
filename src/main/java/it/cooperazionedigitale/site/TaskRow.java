package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/**
 * One row of a task list. Label, status and hint are message keys or ready text.
 *
 * @param href where the task is done, or null while it cannot be begun
 * @param status the state in words, or null for none
 * @param tone how the state is tinted; null prints it plain, as finished tasks should be
 */
public record TaskRow(
        @Nullable String href,
        String label,
        @Nullable String status,
        @Nullable Tone tone,
        @Nullable String hint) {}
