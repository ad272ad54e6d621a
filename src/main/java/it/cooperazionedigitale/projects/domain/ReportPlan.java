package it.cooperazionedigitale.projects.domain;

import java.util.List;
import java.util.stream.IntStream;

/** When progress reports are due, in months from the start: at least one, and none where the final report stands. */
public final class ReportPlan {

    private ReportPlan() {}

    /** {@code 12} months reported every {@code 3}: after 3, 6 and 9. A shorter project reports once, halfway. */
    public static List<Integer> months(int projectMonths, int every) {
        if (every < 1 || every >= projectMonths) {
            return List.of(Math.max(1, projectMonths / 2));
        }
        return IntStream.iterate(every, month -> month < projectMonths, month -> month + every)
                .boxed()
                .toList();
    }
}
