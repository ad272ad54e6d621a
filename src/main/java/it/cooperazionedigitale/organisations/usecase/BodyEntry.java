package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.OrganisationRegistered;
import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Identity;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Place;
import it.cooperazionedigitale.organisations.domain.Takings;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The step both ways into the programme share: the body itself, made once for each codice fiscale and partita IVA. */
@Component
class BodyEntry {

    private final Organisations organisations;
    private final Hubs hubs;
    private final ReferenceData reference;
    private final LapsedClaims claims;
    private final ApplicationEventPublisher events;

    BodyEntry(
            Organisations organisations,
            Hubs hubs,
            ReferenceData reference,
            LapsedClaims claims,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.hubs = hubs;
        this.reference = reference;
        this.claims = claims;
        this.events = events;
    }

    /** The body as this person brings it in; a claim that nobody stands behind gives way. */
    Organisation enter(NewBody body, Viewer viewer, Instant now) {
        claims.giveWay(numbersOf(body), viewer, now);
        if (organisations.anyHas(numbersOf(body))) {
            throw new Refusal(Takings.TAKEN);
        }
        Comune comune = reference.comune(body.comuneCode()).orElseThrow(NotFound::new);
        Hub hub = hub(body, comune);
        Organisation made = Organisation.register(
                new Identity(body.name(), body.kind(), body.taxCode(), body.vatNumber()),
                new Place(comune.code(), comune.regionCode()),
                hub.id(),
                body.hubId() == null ? null : hub.federation(),
                now);
        saved(made);
        events.publishEvent(new OrganisationRegistered(made.id(), made.kind(), made.hubId(), made.regionCode(), now));
        return made;
    }

    private static List<String> numbersOf(NewBody body) {
        String taxCode = body.taxCode().value();
        return body.vatNumber() == null
                ? List.of(taxCode)
                : List.of(taxCode, body.vatNumber().digits());
    }

    private Hub hub(NewBody body, Comune comune) {
        return body.hubId() != null
                ? hubs.findById(body.hubId()).orElseThrow(NotFound::new)
                : hubs.byRoomIn(comune.regionCode()).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal("organisations.refusal.noHub"));
    }

    private void saved(Organisation made) {
        try {
            organisations.saveAndFlush(made);
        } catch (DataIntegrityViolationException violation) {
            throw Takings.refusal(violation);
        }
    }
}
