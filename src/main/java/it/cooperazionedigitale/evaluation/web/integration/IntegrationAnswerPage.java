package it.cooperazionedigitale.evaluation.web.integration;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.evaluation.domain.IntegrationRequest;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an applicant.
 *
 * @param id the application
 * @param title the project
 * @param number of the request
 * @param reason why
 * @param wanted what
 * @param due the term
 * @param late whether the term is over
 * @param mayAnswer whether the viewer may answer now
 * @param answer what was answered
 * @param answeredAt when
 */
record IntegrationAnswerPage(
        UUID id,
        String title,
        int number,
        String reason,
        String wanted,
        String due,
        boolean late,
        boolean mayAnswer,
        @Nullable String answer,
        @Nullable String answeredAt) {

    static IntegrationAnswerPage of(EligibilityQueries.AskedView view, Viewer viewer, Instant now) {
        IntegrationRequest asked = view.integration();
        return new IntegrationAnswerPage(
                view.application().id(),
                view.application().title(),
                asked.number(),
                asked.reason(),
                asked.wanted(),
                ItalianFormats.deadline(asked.dueAt()),
                asked.isOpen() && now.isAfter(asked.dueAt()),
                asked.isOpen()
                        && view.application().state() == ApplicationState.INTEGRATION_REQUESTED
                        && viewer.mayIn(view.application().organisationId(), TeamRole.EDITOR),
                asked.answer(),
                asked.answeredAt() == null ? null : ItalianFormats.moment(asked.answeredAt()));
    }
}
