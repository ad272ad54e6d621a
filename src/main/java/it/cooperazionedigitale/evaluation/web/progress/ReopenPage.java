package it.cooperazionedigitale.evaluation.web.progress;

import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.ProgressQueries;
import java.util.UUID;

/**
 * Giving a sheet back to its evaluator.
 *
 * @param id the assignment
 * @param organisation the applicant
 * @param title the project
 * @param evaluator whose sheet
 * @param open whether it can be reopened now
 */
record ReopenPage(UUID id, String organisation, String title, String evaluator, boolean open) {

    static ReopenPage of(ProgressQueries.Row row) {
        return new ReopenPage(
                row.assignmentId(),
                row.application().organisationName(),
                row.application().title(),
                row.evaluator(),
                row.state() == AssignmentState.SUBMITTED);
    }
}
