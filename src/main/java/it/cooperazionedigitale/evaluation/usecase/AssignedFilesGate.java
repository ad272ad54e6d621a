package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import org.springframework.stereotype.Component;

/** Evaluators read the files of a dossier that is unsealed for them, as they read the dossier itself. */
@Component
@Unguarded("says who may, for the documents")
class AssignedFilesGate implements DocumentGate {

    private final EvaluatorAssignments assignments;
    private final ApplicationDirectory applications;

    AssignedFilesGate(EvaluatorAssignments assignments, ApplicationDirectory applications) {
        this.assignments = assignments;
        this.applications = applications;
    }

    @Override
    public boolean opens(Question question, Viewer viewer) {
        return question.subject() != null
                && viewer.has(Role.EVALUATOR)
                && assignments.findByApplicationId(question.subject()).stream()
                        .filter(assignment -> assignment.evaluatorId().equals(viewer.id()))
                        .anyMatch(EvaluatorAssignment::isUnsealed)
                && applications.sentWith(question.subject(), question.file());
    }
}
