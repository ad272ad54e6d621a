package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person who is signed in links an outside identity to the own account. */
@Service
public class LinkIdentity {

    private final IdentityLinks links;

    LinkIdentity(IdentityLinks links) {
        this.links = links;
    }

    /** Links it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void link(ForeignIdentity identity, Viewer viewer) {
        links.link(identity, viewer);
    }
}
