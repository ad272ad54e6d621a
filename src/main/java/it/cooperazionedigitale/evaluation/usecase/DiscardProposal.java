package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub manager drops a proposed assignment that does not convince. */
@Service
public class DiscardProposal {

    private final EvaluatorAssignments assignments;
    private final AuditTrail audit;

    DiscardProposal(EvaluatorAssignments assignments, AuditTrail audit) {
        this.assignments = assignments;
        this.audit = audit;
    }

    /** Drops the proposal; what already holds is refused. */
    @Transactional
    @PreAuthorize("@evaluationRules.mayManage(#assignmentId, #viewer)")
    public void discard(UUID assignmentId, Viewer viewer) {
        EvaluatorAssignment assignment = assignments.findById(assignmentId).orElseThrow(NotFound::new);
        assignment.requireProposal();
        assignments.delete(assignment);
        audit.record(
                viewer,
                "assignment.discarded",
                "assignment",
                assignmentId,
                null,
                Map.of("application", assignment.applicationId().toString()));
    }
}
