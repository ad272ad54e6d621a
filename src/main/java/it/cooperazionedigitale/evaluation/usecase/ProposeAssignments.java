package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentPlan;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub manager has the portal propose who scores what in a call: to look at, change and confirm. */
@Service
public class ProposeAssignments {

    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AccountDirectory accounts;
    private final AssignmentNeeds needs;
    private final ConflictLookup conflicts;
    private final EvaluatorAssignments assignments;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeAssignments(
            ApplicationDirectory applications,
            CallDirectory calls,
            AccountDirectory accounts,
            AssignmentNeeds needs,
            ConflictLookup conflicts,
            EvaluatorAssignments assignments,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.accounts = accounts;
        this.needs = needs;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes for all applications of the viewer's hub that lack evaluators; gives the number of proposals made. */
    @Transactional
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public int propose(UUID callId, Viewer viewer) {
        CallSummary call = calls.find(callId).orElseThrow(NotFound::new);
        List<ApplicationSummary> own = applications.sentTo(callId).stream()
                .filter(application -> EvaluationRules.manages(viewer, application))
                .toList();
        AssignmentNeeds.Staff staff = needs.staff(call);
        List<AssignmentNeeds.Staffing> lacking = staff.of(call, own).stream()
                .filter(staffing -> staffing.lacking() > 0)
                .toList();
        Map<UUID, AssignmentNeeds.Staffing> byId = lacking.stream()
                .collect(Collectors.toMap(staffing -> staffing.application().id(), Function.identity()));
        List<AccountSummary> evaluators = accounts.withRole(Role.EVALUATOR);
        Map<UUID, ConflictPolicy.Candidate> candidates = conflicts.candidates(callId, evaluators);
        Map<UUID, ConflictPolicy.Side> sides = conflicts.sides(
                lacking.stream().map(AssignmentNeeds.Staffing::application).toList());
        List<AssignmentPlan.Pair> plan = AssignmentPlan.fill(
                lacking.stream().map(ProposeAssignments::need).toList(),
                evaluators.stream().map(AccountSummary::id).toList(),
                staff.loads(callId),
                (evaluator, application) -> ConflictPolicy.between(candidates.get(evaluator), sides.get(application))
                        .isPresent());
        for (AssignmentPlan.Pair pair : plan) {
            UUID organisation = byId.get(pair.application()).application().organisationId();
            assignments.save(EvaluatorAssignment.propose(
                    pair.application(), callId, organisation, pair.evaluator(), clock.instant()));
        }
        if (!plan.isEmpty()) {
            audit.record(viewer, "assignments.proposed", "call", callId, null, Map.of("count", plan.size()));
        }
        return plan.size();
    }

    private static AssignmentPlan.Need need(AssignmentNeeds.Staffing staffing) {
        return new AssignmentPlan.Need(
                staffing.application().id(),
                staffing.lacking(),
                staffing.assignments().stream()
                        .map(EvaluatorAssignment::evaluatorId)
                        .collect(Collectors.toSet()));
    }
}
