package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.Peers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds with whom a body is compared. */
@Component
class BodyPeers {

    private final OrganisationDirectory organisations;
    private final ReferenceData reference;

    BodyPeers(OrganisationDirectory organisations, ReferenceData reference) {
        this.organisations = organisations;
        this.reference = reference;
    }

    Peers of(UUID organisation) {
        OrganisationSummary body = organisations.find(organisation).orElseThrow(NotFound::new);
        String sector = organisations
                .activity(organisation)
                .flatMap(reference::atecoSection)
                .map(AtecoCode::code)
                .orElse(null);
        return new Peers(sector, body.regionCode());
    }
}
