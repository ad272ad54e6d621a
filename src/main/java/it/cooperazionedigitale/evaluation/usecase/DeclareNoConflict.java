package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclarations;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluator declares to have no conflict with one application: the dossier and an empty score sheet open. */
@Service
public class DeclareNoConflict {

    private final EvaluatorAssignments assignments;
    private final ConflictDeclarations declarations;
    private final ScoreSheets sheets;
    private final AuditTrail audit;
    private final Clock clock;

    DeclareNoConflict(
            EvaluatorAssignments assignments,
            ConflictDeclarations declarations,
            ScoreSheets sheets,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.declarations = declarations;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Declares and begins; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.isEvaluatorOf(#assignmentId, #viewer)")
    public void declare(UUID assignmentId, Viewer viewer) {
        EvaluatorAssignment assignment =
                assignments.ofEvaluator(assignmentId, viewer.id()).orElseThrow(NotFound::new);
        if (!declarations.existsByCallIdAndEvaluatorId(assignment.callId(), viewer.id())) {
            throw new Refusal("evaluation.refusal.generalDeclarationMissing");
        }
        Instant now = clock.instant();
        AssignmentState from = assignment.state();
        if (assignment.begin(now)) {
            assignments.save(assignment);
            sheets.save(ScoreSheet.open(assignment, now));
            audit.record(
                    viewer,
                    "assignment.noConflictDeclared",
                    "assignment",
                    assignmentId,
                    null,
                    Changes.of("assignmentState", from, assignment.state())
                            .with("application", assignment.applicationId()));
        }
    }
}
