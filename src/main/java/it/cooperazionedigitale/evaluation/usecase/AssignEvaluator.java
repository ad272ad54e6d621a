package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub manager gives an application to an evaluator by hand. */
@Service
public class AssignEvaluator {

    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AccountDirectory accounts;
    private final AssignmentNeeds needs;
    private final ConflictLookup conflicts;
    private final EvaluatorAssignments assignments;
    private final OpenedAssignment opened;
    private final Clock clock;

    AssignEvaluator(
            ApplicationDirectory applications,
            CallDirectory calls,
            AccountDirectory accounts,
            AssignmentNeeds needs,
            ConflictLookup conflicts,
            EvaluatorAssignments assignments,
            OpenedAssignment opened,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.accounts = accounts;
        this.needs = needs;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.opened = opened;
        this.clock = clock;
    }

    /** Assigns; the same evaluator twice changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.mayAssign(#applicationId, #viewer)")
    public UUID assign(UUID applicationId, UUID evaluatorId, Viewer viewer) {
        ApplicationSummary application = applications.find(applicationId).orElseThrow(NotFound::new);
        AccountSummary evaluator = accounts.find(evaluatorId)
                .filter(person -> person.roles().contains(Role.EVALUATOR))
                .orElseThrow(NotFound::new);
        if (!AssignmentNeeds.SCORABLE.contains(application.state())) {
            throw new Refusal("evaluation.refusal.notScorable");
        }
        Optional<EvaluatorAssignment> earlier = assignments.holdAllOf(applicationId).stream()
                .filter(assignment -> assignment.evaluatorId().equals(evaluatorId))
                .findFirst();
        EvaluatorAssignment assignment = earlier.orElseGet(() -> added(application, evaluator));
        if (!assignment.state().counts()) {
            throw new Refusal("evaluation.refusal.evaluatorStoodBack", evaluator.name());
        }
        opened.confirm(assignment, viewer, clock.instant());
        return assignment.id();
    }

    private EvaluatorAssignment added(ApplicationSummary application, AccountSummary evaluator) {
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        if (needs.staff(call).of(call, List.of(application)).get(0).lacking() == 0) {
            throw new Refusal(
                    "evaluation.refusal.enoughEvaluators", call.rules().evaluators());
        }
        ConflictPolicy.Candidate candidate =
                conflicts.candidates(call.id(), List.of(evaluator)).get(evaluator.id());
        ConflictPolicy.Side side = conflicts.sides(List.of(application)).get(application.id());
        ConflictPolicy.between(candidate, side).ifPresent(conflict -> {
            throw new Refusal("evaluation.refusal.conflict." + conflict, evaluator.name());
        });
        return EvaluatorAssignment.propose(
                application.id(), call.id(), application.organisationId(), evaluator.id(), clock.instant());
    }
}
