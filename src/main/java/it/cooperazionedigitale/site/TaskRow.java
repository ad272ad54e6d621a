package it.cooperazionedigitale.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        @Nullable String hint) {

    /** What waits for somebody, the nearest term first. */
    public static List<TaskRow> todo(List<TaskSource.Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparing(TaskSource.Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(task -> new TaskRow(task.href(), task.text(), task.note(), tone(task), null))
                .toList();
    }

    private static @Nullable Tone tone(TaskSource.Task task) {
        return task.note() == null ? null : Tone.valueOf(task.tone().toUpperCase(Locale.ROOT));
    }
}
