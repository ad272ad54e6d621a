package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the evaluators are, for those who follow them. */
@Service
@Transactional(readOnly = true)
public class ProgressQueries {

    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;
    private final AccountDirectory accounts;

    ProgressQueries(
            CallDirectory calls,
            ApplicationDirectory applications,
            EvaluatorAssignments assignments,
            ScoreSheets sheets,
            AccountDirectory accounts) {
        this.calls = calls;
        this.applications = applications;
        this.assignments = assignments;
        this.sheets = sheets;
        this.accounts = accounts;
    }

    /**
     * One evaluator's work on one application.
     *
     * @param assignmentId the assignment
     * @param application which
     * @param evaluator the evaluator's name
     * @param state where the work stands
     * @param dueAt the term
     * @param reason why it was given back or reopened
     * @param total points, once handed in
     */
    public record Row(
            UUID assignmentId,
            ApplicationSummary application,
            String evaluator,
            AssignmentState state,
            @Nullable Instant dueAt,
            @Nullable String reason,
            @Nullable BigDecimal total) {}

    /**
     * The progress of one call.
     *
     * @param calls calls to choose from
     * @param call the chosen one; null when there is none
     * @param rows open work first, the first due first
     */
    public record Progress(
            List<CallSummary> calls, @Nullable CallSummary call, List<Row> rows) {}

    /** The work on the applications the viewer looks after: all for the staff, the own hub's for its manager. */
    @PreAuthorize("#viewer.has('STAFF') or #viewer.has('HUB_MANAGER')")
    public Progress progress(@Nullable String slug, Viewer viewer) {
        List<CallSummary> shown = calls.published().stream()
                .filter(call -> call.state().compareTo(CallState.CLOSED) >= 0)
                .toList();
        Optional<CallSummary> chosen = shown.stream()
                .filter(call -> slug == null || slug.equals(call.slug()))
                .min(Comparator.comparing(call -> call.state() != CallState.IN_EVALUATION));
        if (chosen.isEmpty()) {
            if (slug != null) {
                throw new NotFound();
            }
            return new Progress(shown, null, List.of());
        }
        return new Progress(shown, chosen.get(), rows(chosen.get(), viewer));
    }

    private List<Row> rows(CallSummary call, Viewer viewer) {
        List<EvaluatorAssignment> all = assignments.findByCallId(call.id()).stream()
                .filter(assignment -> assignment.state() != AssignmentState.PROPOSED)
                .toList();
        Map<UUID, ApplicationSummary> byId = applications.findAll(
                all.stream().map(EvaluatorAssignment::applicationId).collect(Collectors.toSet()));
        Map<UUID, String> names =
                accounts
                        .findAll(all.stream()
                                .map(EvaluatorAssignment::evaluatorId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        Map<UUID, BigDecimal> totals = sheets.totalsByAssignment(call.id()).stream()
                .collect(Collectors.toMap(ScoreSheets.Total::subject, ScoreSheets.Total::total));
        return all.stream()
                .filter(assignment -> byId.containsKey(assignment.applicationId()))
                .filter(assignment ->
                        viewer.has(Role.STAFF) || EvaluationRules.manages(viewer, byId.get(assignment.applicationId())))
                .sorted(Comparator.comparing(
                                (EvaluatorAssignment one) -> !one.state().isWork())
                        .thenComparing(one -> Objects.requireNonNullElse(one.dueAt(), Instant.MAX))
                        .thenComparing(EvaluatorAssignment::id))
                .map(assignment -> new Row(
                        assignment.id(),
                        byId.get(assignment.applicationId()),
                        names.getOrDefault(assignment.evaluatorId(), ""),
                        assignment.state(),
                        assignment.dueAt(),
                        assignment.reason(),
                        totals.get(assignment.id())))
                .toList();
    }

    /** One handed-in sheet, before it is given back to its evaluator. */
    @PreAuthorize("#viewer.has('STAFF')")
    public Row sheet(UUID assignmentId, Viewer viewer) {
        EvaluatorAssignment assignment = assignments
                .findById(assignmentId)
                .filter(one -> one.state() != AssignmentState.PROPOSED)
                .orElseThrow(NotFound::new);
        return new Row(
                assignmentId,
                applications.find(assignment.applicationId()).orElseThrow(NotFound::new),
                accounts.find(assignment.evaluatorId())
                        .map(AccountSummary::name)
                        .orElse(""),
                assignment.state(),
                assignment.dueAt(),
                assignment.reason(),
                sheets.findByAssignmentId(assignmentId).map(ScoreSheet::total).orElse(null));
    }
}
