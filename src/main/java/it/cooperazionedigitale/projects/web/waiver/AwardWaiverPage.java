package it.cooperazionedigitale.projects.web.waiver;

import it.cooperazionedigitale.projects.usecase.AwardView;
import java.util.UUID;

/** What would be given up, ready to print. */
record AwardWaiverPage(UUID id, String title, String amount, boolean mayAnswer) {

    static AwardWaiverPage of(AwardView award) {
        return new AwardWaiverPage(
                award.applicationId(), award.title(), award.amount().format(), award.mayAnswer());
    }
}
