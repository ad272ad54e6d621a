package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER takes an invitation back. */
@Service
public class RevokeInvitation {

    private final TeamDesk desk;
    private final Invitations invitations;
    private final OpenInvitations open;
    private final Clock clock;

    RevokeInvitation(TeamDesk desk, Invitations invitations, OpenInvitations open, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.open = open;
        this.clock = clock;
    }

    /** Its link no longer works; a second time changes nothing; refused for one that was used. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void revoke(UUID organisation, UUID id, Viewer viewer) {
        desk.openFor(organisation, viewer);
        Invitation invitation =
                invitations.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        open.takeBack(invitation, viewer, clock.instant());
    }
}
