package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator's queue.
 *
 * @param open dossiers to do, the first due first
 * @param closed dossiers done or given back
 * @param next the dossier to open now; null when there is none
 * @param undeclared titles of calls whose declaration is missing
 * @param pace when the evaluator will finish at this pace, ready to print; null when it cannot be told
 */
record QueuePage(
        List<Row> open,
        List<Row> closed,
        @Nullable Row next,
        List<String> undeclared,
        int done,
        int all,
        @Nullable String pace) {

    record Row(
            UUID id,
            String title,
            String organisation,
            String state,
            Tone tone,
            @Nullable String due,
            boolean late,
            int scored,
            int criteria) {}

    private static final int DAYS = 7;

    static QueuePage of(ScoringQueries.Queue queue, Instant now) {
        List<Row> open = queue.dossiers().stream()
                .filter(dossier -> dossier.state().isWork())
                .map(dossier -> row(dossier, now))
                .toList();
        List<Row> closed = queue.dossiers().stream()
                .filter(dossier -> !dossier.state().isWork())
                .sorted(Comparator.comparing(
                        ScoringQueries.Queued::endedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(dossier -> row(dossier, now))
                .toList();
        int done = (int) queue.dossiers().stream()
                .filter(dossier -> dossier.state() == AssignmentState.SUBMITTED)
                .count();
        return new QueuePage(
                open,
                closed,
                open.isEmpty() ? null : open.get(0),
                queue.undeclared().stream().map(CallSummary::title).toList(),
                done,
                done + open.size(),
                pace(queue, open.size(), now));
    }

    /** The day on which the rest is done, if the next days go like the last seven. */
    private static @Nullable String pace(ScoringQueries.Queue queue, int left, Instant now) {
        Instant weekAgo = now.minus(Duration.ofDays(DAYS));
        long lately = queue.dossiers().stream()
                .filter(dossier -> dossier.state() == AssignmentState.SUBMITTED)
                .map(ScoringQueries.Queued::endedAt)
                .filter(ended -> ended != null && ended.isAfter(weekAgo))
                .count();
        if (lately == 0 || left == 0) {
            return null;
        }
        long days = (left * DAYS + lately - 1) / lately;
        return ItalianFormats.weekday(now.plus(Duration.ofDays(days)));
    }

    private static Row row(ScoringQueries.Queued dossier, Instant now) {
        Instant due = dossier.dueAt();
        return new Row(
                dossier.id(),
                dossier.title(),
                dossier.organisation(),
                "evaluation.assignment.state." + dossier.state(),
                Tones.of(dossier.state()),
                due == null ? null : ItalianFormats.day(due),
                due != null && dossier.state().isWork() && now.isAfter(due),
                dossier.done(),
                dossier.criteria());
    }
}
