package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Confirmation;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.organisations.OrganisationChanged;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A partner that changes its data has declared others true: in drafts it confirms anew, and the lead is told. */
@Component
@Unguarded("follows a change its own use case allowed")
class LetConfirmationsFall {

    private final Partnerships partnerships;
    private final OrganisationDirectory organisations;
    private final PartnerDesk desk;

    LetConfirmationsFall(Partnerships partnerships, OrganisationDirectory organisations, PartnerDesk desk) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** Also looks at parts not confirmed yet, so that who confirms at this very moment waits for the new data. */
    @EventListener
    void on(OrganisationChanged fact) {
        for (UUID part : partnerships.inDrafts(fact.organisationId())) {
            PartnerDesk.Seat seat = desk.take(part);
            boolean changed = organisations
                    .find(fact.organisationId())
                    .map(Confirmation::print)
                    .filter(seat.part()::confirmedOther)
                    .isPresent();
            if (changed && seat.application().state().withApplicant()) {
                desk.fall(seat, fact.by());
            }
        }
    }
}
