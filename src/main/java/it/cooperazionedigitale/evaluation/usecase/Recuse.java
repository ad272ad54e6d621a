package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluator stands back from an application because of a conflict of interest, also one found while reading. */
@Service
public class Recuse {

    private final EvaluatorAssignments assignments;
    private final AuditTrail audit;
    private final Clock clock;

    Recuse(EvaluatorAssignments assignments, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stands back with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.isEvaluatorOf(#assignmentId, #viewer)")
    public void recuse(UUID assignmentId, String reason, Viewer viewer) {
        EvaluatorAssignment assignment =
                assignments.ofEvaluator(assignmentId, viewer.id()).orElseThrow(NotFound::new);
        AssignmentState from = assignment.state();
        if (assignment.recuse(reason, clock.instant())) {
            assignments.save(assignment);
            audit.record(
                    viewer,
                    "assignment.recused",
                    "assignment",
                    assignmentId,
                    reason.strip(),
                    Changes.of("assignmentState", from, assignment.state())
                            .with("application", assignment.applicationId()));
        }
    }
}
