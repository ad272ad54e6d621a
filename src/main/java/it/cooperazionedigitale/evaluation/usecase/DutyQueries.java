package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.IntegrationRequest;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What evaluation has for a person to do now. */
@Service
@Transactional(readOnly = true)
public class DutyQueries {

    private static final Set<CallState> SCORING = Set.of(CallState.CLOSED, CallState.IN_EVALUATION);
    private static final Set<ApplicationState> TO_CHECK =
            Set.of(ApplicationState.SUBMITTED, ApplicationState.IN_ELIGIBILITY_CHECK);

    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final EvaluatorAssignments assignments;
    private final AssignmentNeeds needs;
    private final DecisionDuties decisions;
    private final EligibilityChecks checks;

    DutyQueries(
            CallDirectory calls,
            ApplicationDirectory applications,
            EvaluatorAssignments assignments,
            AssignmentNeeds needs,
            DecisionDuties decisions,
            EligibilityChecks checks) {
        this.calls = calls;
        this.applications = applications;
        this.assignments = assignments;
        this.needs = needs;
        this.decisions = decisions;
        this.checks = checks;
    }

    /**
     * One thing to do.
     *
     * @param key of its sentence
     * @param args of the sentence
     * @param href where
     * @param due the term, if any
     */
    public record Duty(
            String key,
            List<Object> args,
            String href,
            @Nullable Instant due) {}

    /** The viewer's duties. */
    @Unguarded("everybody reads the own duties only")
    public List<Duty> of(Viewer viewer) {
        List<Duty> duties = new ArrayList<>();
        if (viewer.has(Role.EVALUATOR)) {
            duties.addAll(scoring(viewer));
        }
        if (viewer.hasAny(Role.NODE_OFFICER, Role.HUB_MANAGER)) {
            duties.addAll(ofHub(viewer));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD)) {
            duties.addAll(decisions.of(viewer));
        }
        if (viewer.has(Role.APPLICANT) && viewer.organisationId() != null) {
            duties.addAll(integrations(viewer.organisationId()));
        }
        return duties;
    }

    private List<Duty> scoring(Viewer viewer) {
        List<EvaluatorAssignment> open = assignments.queueOf(viewer.id()).stream()
                .filter(assignment -> assignment.state().isWork())
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Duty(
                        "evaluation.duty.score",
                        List.of(open.size()),
                        "/valutazione",
                        open.get(0).dueAt()));
    }

    private List<Duty> ofHub(Viewer viewer) {
        List<CallSummary> scoring = calls.published().stream()
                .filter(call -> SCORING.contains(call.state())
                        || call.takesChecks() && call.state().compareTo(CallState.CLOSED) < 0)
                .toList();
        List<UUID> ids = scoring.stream().map(CallSummary::id).toList();
        Map<UUID, List<ApplicationSummary>> sentTo = applications.sentTo(ids);
        AssignmentNeeds.Staff staff = needs.staff(viewer.has(Role.HUB_MANAGER) ? ids : List.of());
        List<Duty> duties = new ArrayList<>();
        for (CallSummary call : scoring) {
            List<ApplicationSummary> sent = sentTo.getOrDefault(call.id(), List.of());
            List<UUID> toCheck = sent.stream()
                    .filter(application -> TO_CHECK.contains(application.state()))
                    .filter(application -> viewer.has(Role.NODE_OFFICER) && EvaluationRules.checks(viewer, application))
                    .map(ApplicationSummary::id)
                    .toList();
            if (!toCheck.isEmpty()) {
                String where = toCheck.size() == 1
                        ? "/gestione/domande/" + toCheck.get(0) + "/ammissibilita"
                        : "/gestione/domande?bando=" + call.id();
                duties.add(new Duty("evaluation.duty.check", List.of(toCheck.size(), call.title()), where, null));
            }
            if (SCORING.contains(call.state())) {
                duties.addAll(assigning(call, sent, staff, viewer));
            }
        }
        return duties;
    }

    private List<Duty> assigning(
            CallSummary call, List<ApplicationSummary> sent, AssignmentNeeds.Staff staff, Viewer viewer) {
        List<ApplicationSummary> own = sent.stream()
                .filter(application -> EvaluationRules.manages(viewer, application))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<AssignmentNeeds.Staffing> lacking = staff.of(call, own).stream()
                .filter(staffing -> staffing.lacking() > 0)
                .toList();
        long diverging = lacking.stream()
                .filter(staffing -> staffing.diverges(call.rules()))
                .count();
        String href = "/gestione/assegnazioni?bando=" + call.slug();
        List<Duty> duties = new ArrayList<>();
        if (diverging > 0) {
            duties.add(new Duty("evaluation.duty.diverging", List.of(diverging, call.title()), href, null));
        }
        if (lacking.size() > diverging) {
            duties.add(
                    new Duty("evaluation.duty.assign", List.of(lacking.size() - diverging, call.title()), href, null));
        }
        return duties;
    }

    private List<Duty> integrations(UUID organisation) {
        return checks.waitingFor(organisation).stream()
                .flatMap(check -> check.integrations().stream()
                        .filter(IntegrationRequest::isOpen)
                        .map(asked -> new Duty(
                                "evaluation.duty.integration",
                                List.of(),
                                "/coop/domande/" + check.applicationId() + "/integrazioni/" + asked.number(),
                                asked.dueAt())))
                .toList();
    }
}
