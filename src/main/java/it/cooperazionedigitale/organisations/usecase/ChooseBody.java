package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who belongs to several bodies chooses the one to act for. */
@Service
public class ChooseBody {

    private final Memberships memberships;
    private final OpenSessions sessions;

    ChooseBody(Memberships memberships, OpenSessions sessions) {
        this.memberships = memberships;
        this.sessions = sessions;
    }

    /** From the next request on the person acts for the body; says what kind of body it is. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public OrganisationKind choose(UUID organisation, Viewer viewer) {
        Memberships.Seat seat = memberships.seatsOf(viewer.id()).stream()
                .filter(one -> one.organisationId().equals(organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.actFor(viewer.id(), organisation);
        return seat.kind();
    }
}
