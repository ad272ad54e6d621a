package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclaration;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclarations;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an evaluator sees: the own queue, and of a dossier only what may be known at this moment. */
@Service
@Transactional(readOnly = true)
public class ScoringQueries {

    private final OrganisationDirectory organisations;
    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;
    private final ConflictDeclarations declarations;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;

    ScoringQueries(
            OrganisationDirectory organisations,
            EvaluatorAssignments assignments,
            ScoreSheets sheets,
            ConflictDeclarations declarations,
            ApplicationDirectory applications,
            CallDirectory calls) {
        this.organisations = organisations;
        this.assignments = assignments;
        this.sheets = sheets;
        this.declarations = declarations;
        this.applications = applications;
        this.calls = calls;
    }

    /**
     * One dossier in the queue.
     *
     * @param id the assignment
     * @param title the project's title
     * @param organisation the applicant's name
     * @param state where the work stands
     * @param dueAt the term
     * @param endedAt when it ended
     * @param done criteria with score and comment
     * @param criteria criteria in all
     */
    public record Queued(
            UUID id,
            String title,
            String organisation,
            AssignmentState state,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            int done,
            int criteria) {}

    /**
     * The queue.
     *
     * @param dossiers the evaluator's dossiers: those to do first, by term
     * @param undeclared calls whose general declaration is missing
     */
    public record Queue(List<Queued> dossiers, List<CallSummary> undeclared) {}

    /**
     * One dossier. Before the declaration of no conflict there is neither dossier nor sheet.
     *
     * @param id the assignment
     * @param state where the work stands
     * @param declared whether the general declaration for the call is there
     * @param application the application
     * @param partners names of the bodies beside its lead, unless names are veiled
     * @param call its call
     * @param dueAt the term
     * @param reason why it was given back or reopened
     * @param sheet the sheet, once unsealed
     * @param place this dossier's place in the evaluator's queue, from 1
     * @param all dossiers in the queue
     */
    public record Dossier(
            UUID id,
            AssignmentState state,
            boolean declared,
            ApplicationSummary application,
            List<String> partners,
            CallSummary call,
            @Nullable Instant dueAt,
            @Nullable String reason,
            @Nullable Sheet sheet,
            int place,
            int all) {}

    /**
     * An unsealed dossier with the evaluator's own sheet.
     *
     * @param dossier the sent version
     * @param version of the sheet
     * @param marks by criterion
     * @param privateNote for the commission only
     * @param total points so far
     * @param savedAt when it was last kept
     * @param missing criteria without score or comment
     * @param others totals of the other sheets, only after the own is handed in
     */
    public record Sheet(
            ApplicationDossier dossier,
            long version,
            Map<String, Mark> marks,
            String privateNote,
            BigDecimal total,
            Instant savedAt,
            List<Criterion> missing,
            List<BigDecimal> others) {}

    /** The viewer's queue. */
    @PreAuthorize("#viewer.has('EVALUATOR')")
    public Queue queue(Viewer viewer) {
        List<EvaluatorAssignment> own = assignments.queueOf(viewer.id());
        if (own.isEmpty()) {
            return new Queue(List.of(), List.of());
        }
        Map<UUID, ApplicationSummary> byId = applications.findAll(
                own.stream().map(EvaluatorAssignment::applicationId).toList());
        Map<UUID, CallSummary> callsById =
                calls.published().stream().collect(Collectors.toMap(CallSummary::id, Function.identity()));
        Map<UUID, ScoreSheet> bySheet =
                sheets.ofAssignments(own.stream().map(EvaluatorAssignment::id).toList()).stream()
                        .collect(Collectors.toMap(ScoreSheet::assignmentId, Function.identity()));
        Set<UUID> declared = declarations.ofEvaluator(viewer.id()).stream()
                .map(ConflictDeclaration::callId)
                .collect(Collectors.toSet());
        List<Queued> dossiers = own.stream()
                .filter(assignment -> byId.containsKey(assignment.applicationId()))
                .sorted(Comparator.comparing(assignment -> !assignment.state().isWork()))
                .map(assignment -> queued(
                        assignment,
                        byId.get(assignment.applicationId()),
                        bySheet.get(assignment.id()),
                        callsById.get(assignment.callId())))
                .toList();
        List<CallSummary> undeclared = own.stream()
                .filter(assignment -> assignment.state() == AssignmentState.ASSIGNED)
                .map(EvaluatorAssignment::callId)
                .distinct()
                .filter(call -> !declared.contains(call))
                .map(callsById::get)
                .filter(Objects::nonNull)
                .toList();
        return new Queue(dossiers, undeclared);
    }

    private static Queued queued(
            EvaluatorAssignment assignment,
            ApplicationSummary application,
            @Nullable ScoreSheet sheet,
            @Nullable CallSummary call) {
        List<Criterion> criteria = call == null ? List.of() : call.rules().criteria();
        return new Queued(
                assignment.id(),
                application.title(),
                call != null && call.rules().procedure().veiled()
                        ? application.veiled().organisationName()
                        : application.organisationName(),
                assignment.state(),
                assignment.dueAt(),
                assignment.endedAt(),
                sheet == null ? 0 : criteria.size() - sheet.missing(criteria).size(),
                criteria.size());
    }

    /** One dossier of the viewer's. */
    @PreAuthorize("@evaluationRules.isEvaluatorOf(#assignmentId, #viewer)")
    public Dossier dossier(UUID assignmentId, Viewer viewer) {
        List<EvaluatorAssignment> queue = assignments.queueOf(viewer.id());
        EvaluatorAssignment assignment = queue.stream()
                .filter(one -> one.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<EvaluatorAssignment> counting =
                queue.stream().filter(one -> one.state().counts()).toList();
        CallSummary call = calls.find(assignment.callId()).orElseThrow(NotFound::new);
        ApplicationSummary application =
                applications.find(assignment.applicationId()).orElseThrow(NotFound::new);
        return new Dossier(
                assignmentId,
                assignment.state(),
                declarations.existsByCallIdAndEvaluatorId(call.id(), viewer.id()),
                call.rules().procedure().veiled() ? application.veiled() : application,
                call.rules().procedure().veiled() ? List.of() : partners(application),
                call,
                assignment.dueAt(),
                assignment.reason(),
                assignment.isUnsealed() ? sheet(assignment, call) : null,
                counting.indexOf(assignment) + 1,
                counting.size());
    }

    private List<String> partners(ApplicationSummary application) {
        return application.partners().isEmpty()
                ? List.of()
                : organisations.names(application.partners()).values().stream()
                        .sorted()
                        .toList();
    }

    private Sheet sheet(EvaluatorAssignment assignment, CallSummary call) {
        ScoreSheet sheet = sheets.findByAssignmentId(assignment.id()).orElseThrow(NotFound::new);
        List<Criterion> criteria = call.rules().criteria();
        ApplicationDossier dossier =
                applications.dossier(assignment.applicationId()).orElseThrow(NotFound::new);
        return new Sheet(
                call.rules().procedure().veiled() ? dossier.veiled() : dossier,
                Objects.requireNonNullElse(sheet.version(), 0L),
                sheet.marks(),
                sheet.privateNote(),
                sheet.runningTotal(criteria),
                sheet.savedAt(),
                sheet.missing(criteria),
                assignment.state() == AssignmentState.SUBMITTED ? others(assignment) : List.of());
    }

    /** Others' scores are read only after the own are handed in. */
    private List<BigDecimal> others(EvaluatorAssignment own) {
        return sheets.submittedFor(own.applicationId()).stream()
                .filter(sheet -> !sheet.assignmentId().equals(own.id()))
                .map(ScoreSheet::total)
                .filter(Objects::nonNull)
                .toList();
    }
}
