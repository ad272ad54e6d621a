package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER sends an invitation once more, with a new link and a new term; the earlier link is dead. */
@Service
public class ResendInvitation {

    private final TeamDesk desk;
    private final Invitations invitations;
    private final InvitationPost post;
    private final Clock clock;

    ResendInvitation(TeamDesk desk, Invitations invitations, InvitationPost post, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.post = post;
        this.clock = clock;
    }

    /** Sends it again; refused for one that was used or taken back. Answers the new link's secret. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public LinkSecret resend(UUID organisation, UUID id, Viewer viewer) {
        desk.insistOnAddress(viewer);
        desk.openFor(organisation, viewer);
        Invitation invitation =
                invitations.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        LinkSecret secret = LinkSecret.fresh();
        invitation.sendAgain(secret, clock.instant());
        post.send(invitations.save(invitation), secret, viewer);
        return secret;
    }
}
