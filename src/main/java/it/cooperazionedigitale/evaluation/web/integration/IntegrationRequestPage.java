package it.cooperazionedigitale.evaluation.web.integration;

import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.site.LettersToCome;
import java.util.UUID;

/**
 * Asking an applicant to add something.
 *
 * @param id the application
 * @param title the project
 * @param organisation the applicant
 * @param days days to answer
 * @param open whether something may be asked now
 * @param letters who is written to when it is asked
 */
record IntegrationRequestPage(
        UUID id, String title, String organisation, int days, boolean open, LettersToCome.Readers letters) {

    static IntegrationRequestPage of(EligibilityQueries.CheckView view) {
        return new IntegrationRequestPage(
                view.dossier().summary().id(),
                view.dossier().summary().title(),
                view.dossier().summary().organisationName(),
                view.call().rules().integrationDays(),
                view.state() == EligibilityState.OPEN,
                view.letters());
    }
}
