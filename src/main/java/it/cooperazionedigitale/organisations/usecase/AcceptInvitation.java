package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is signed in takes the place a link offers. */
@Service
public class AcceptInvitation {

    private final Welcome welcome;

    AcceptInvitation(Welcome welcome) {
        this.welcome = welcome;
    }

    /** From the next request on the person acts for the body; refused when the link was meant for another address. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public UUID accept(LinkSecret secret, Viewer viewer) {
        return welcome.enter(secret, viewer.id(), viewer.email(), viewer);
    }
}
