package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub manager confirms the proposals of a call for the own hub: the evaluators can begin. */
@Service
public class ConfirmAssignments {

    private final ApplicationDirectory applications;
    private final EvaluatorAssignments assignments;
    private final ConflictLookup conflicts;
    private final AccountDirectory accounts;
    private final OpenedAssignment opened;
    private final Clock clock;

    ConfirmAssignments(
            ApplicationDirectory applications,
            EvaluatorAssignments assignments,
            ConflictLookup conflicts,
            AccountDirectory accounts,
            OpenedAssignment opened,
            Clock clock) {
        this.applications = applications;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.opened = opened;
        this.clock = clock;
    }

    /** Confirms all; proposals that meanwhile are in conflict are dropped. Gives the number of those that hold now. */
    @Transactional
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public int confirm(UUID callId, Viewer viewer) {
        List<EvaluatorAssignment> proposals = assignments.findByCallId(callId).stream()
                .filter(assignment -> assignment.state() == AssignmentState.PROPOSED)
                .sorted(Comparator.comparing(EvaluatorAssignment::id))
                .toList();
        Map<UUID, ApplicationSummary> own = applications
                .findAll(proposals.stream()
                        .map(EvaluatorAssignment::applicationId)
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .filter(application -> EvaluationRules.manages(viewer, application))
                .filter(application -> AssignmentNeeds.SCORABLE.contains(application.state()))
                .collect(Collectors.toMap(ApplicationSummary::id, Function.identity()));
        Map<UUID, ConflictPolicy.Side> sides = conflicts.sides(own.values());
        Map<UUID, ConflictPolicy.Candidate> candidates =
                conflicts.candidates(callId, accounts.withRole(Role.EVALUATOR));
        int confirmed = 0;
        for (EvaluatorAssignment proposal : proposals) {
            ConflictPolicy.Side side = sides.get(proposal.applicationId());
            ConflictPolicy.Candidate candidate = candidates.get(proposal.evaluatorId());
            if (side == null) {
                continue;
            }
            if (candidate == null || ConflictPolicy.between(candidate, side).isPresent()) {
                assignments.delete(proposal);
            } else if (opened.confirm(proposal, viewer, clock.instant())) {
                confirmed++;
            }
        }
        return confirmed;
    }
}
