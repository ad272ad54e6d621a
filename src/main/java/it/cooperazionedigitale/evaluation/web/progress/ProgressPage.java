package it.cooperazionedigitale.evaluation.web.progress;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.ProgressQueries;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the evaluators of a call are.
 *
 * @param calls calls to choose from
 * @param callTitle the chosen one; null when there is none
 * @param rows open work first
 * @param done sheets handed in
 * @param all sheets in and to come
 * @param late sheets whose term is over
 */
record ProgressPage(List<Tab> calls, @Nullable String callTitle, List<Row> rows, int done, int all, int late) {

    record Tab(String slug, String code, boolean current) {}

    record Row(
            UUID id,
            String protocol,
            String organisation,
            String evaluator,
            String state,
            Tone tone,
            @Nullable String due,
            boolean late,
            @Nullable String total,
            boolean reopenable) {}

    static ProgressPage of(ProgressQueries.Progress view, Viewer viewer, Instant now) {
        CallSummary call = view.call();
        boolean open = call != null && call.state() == CallState.IN_EVALUATION;
        List<Row> rows = view.rows().stream()
                .map(row -> row(row, viewer.has(Role.STAFF) && open, now))
                .toList();
        return new ProgressPage(
                view.calls().stream()
                        .map(one -> new Tab(
                                one.slug(), one.code(), call != null && one.id().equals(call.id())))
                        .toList(),
                call == null ? null : call.title(),
                rows,
                (int) view.rows().stream()
                        .filter(row -> row.state() == AssignmentState.SUBMITTED)
                        .count(),
                (int) view.rows().stream().filter(row -> row.state().counts()).count(),
                (int) rows.stream().filter(Row::late).count());
    }

    private static Row row(ProgressQueries.Row row, boolean mayReopen, Instant now) {
        return new Row(
                row.assignmentId(),
                Objects.requireNonNullElse(row.application().protocol(), ""),
                row.application().organisationName(),
                row.evaluator(),
                "evaluation.assignment.state." + row.state(),
                Tones.of(row.state()),
                row.dueAt() == null ? null : ItalianFormats.day(row.dueAt()),
                row.dueAt() != null && row.state().isWork() && now.isAfter(row.dueAt()),
                row.total() == null ? null : ItalianFormats.decimal(row.total().doubleValue()),
                mayReopen && row.state() == AssignmentState.SUBMITTED);
    }
}
