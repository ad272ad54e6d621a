package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * Giving a dossier back.
 *
 * @param id the assignment
 * @param title the project
 * @param organisation the applicant
 * @param kinds conflict or another reason
 */
record RecusalPage(UUID id, String title, String organisation, List<Choice> kinds) {

    static final String CONFLICT = "conflict";
    static final String OTHER = "other";

    static RecusalPage of(ScoringQueries.Dossier view) {
        return new RecusalPage(
                view.id(),
                view.application().title(),
                view.application().organisationName(),
                List.of(
                        new Choice(CONFLICT, "evaluation.recusal.conflict", "evaluation.recusal.conflict.hint"),
                        new Choice(OTHER, "evaluation.recusal.other", "evaluation.recusal.other.hint")));
    }
}
