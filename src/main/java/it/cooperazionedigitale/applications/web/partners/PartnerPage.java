package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.web.PartnerWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body that asked to take part, as the lead sees it.
 *
 * @param application the application
 * @param id its part
 * @param name its name
 * @param state what its state is called
 * @param tone how that is tinted
 * @param since since when
 * @param asking whether it waits for an answer
 * @param confirmed whether a new role makes its confirmation fall
 * @param live whether anything can be done
 * @param reason why it ended
 */
record PartnerPage(
        UUID application,
        UUID id,
        String name,
        String state,
        Tone tone,
        String since,
        boolean asking,
        boolean confirmed,
        boolean live,
        @Nullable String reason) {

    static PartnerPage of(OwnApplication application, OwnApplication.Partner partner) {
        return new PartnerPage(
                application.id(),
                partner.id(),
                partner.name(),
                PartnerWords.lead(partner.state()),
                PartnerWords.leadTone(partner.state()),
                ItalianFormats.moment(partner.since()),
                partner.state().live() && !partner.state().takenIn(),
                partner.state() == PartnerState.CONFIRMED,
                partner.state().live(),
                partner.reason());
    }
}
