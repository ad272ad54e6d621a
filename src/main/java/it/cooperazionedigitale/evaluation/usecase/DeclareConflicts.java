package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclaration;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclarations;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluator declares, once for a call, with which applicants there are ties; those dossiers are taken away. */
@Service
public class DeclareConflicts {

    private static final Set<CallState> WHILE = Set.of(CallState.CLOSED, CallState.IN_EVALUATION);

    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final ConflictDeclarations declarations;
    private final EvaluatorAssignments assignments;
    private final AuditTrail audit;
    private final Clock clock;

    DeclareConflicts(
            CallDirectory calls,
            ApplicationDirectory applications,
            ConflictDeclarations declarations,
            EvaluatorAssignments assignments,
            AuditTrail audit,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.declarations = declarations;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Declares; a later declaration takes the place of the earlier one.
     *
     * @param ties bodies with which there are ties; empty for none
     * @param note what the ties are; obligatory where there are any
     */
    @Transactional
    @PreAuthorize("#viewer.has('EVALUATOR')")
    public void declare(UUID callId, Set<UUID> ties, String note, Viewer viewer) {
        CallSummary call = calls.find(callId).orElseThrow(NotFound::new);
        if (!WHILE.contains(call.state())) {
            throw new Refusal("evaluation.refusal.declarationNotNow");
        }
        if (!ties.isEmpty() && note.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        Map<UUID, Set<UUID>> bodies = applications.sentTo(callId).stream()
                .collect(Collectors.toMap(ApplicationSummary::id, ApplicationSummary::bodies));
        Set<UUID> applicants = bodies.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!applicants.containsAll(ties)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        ConflictDeclaration declaration = declarations
                .findByCallIdAndEvaluatorId(callId, viewer.id())
                .orElseGet(() -> ConflictDeclaration.open(callId, viewer.id(), now));
        declaration.declare(ties, note.strip(), now);
        declarations.save(declaration);
        for (EvaluatorAssignment assignment : assignments.queueOf(viewer.id())) {
            if (assignment.callId().equals(callId)
                    && bodies.getOrDefault(assignment.applicationId(), Set.of()).stream()
                            .anyMatch(ties::contains)
                    && assignment.state() != AssignmentState.SUBMITTED
                    && assignment.state().isWork()) {
                assignment.recuse(note, now);
                assignments.save(assignment);
            }
        }
        audit.record(viewer, "conflicts.declared", "call", callId, null, Map.of("ties", ties.size()));
    }
}
