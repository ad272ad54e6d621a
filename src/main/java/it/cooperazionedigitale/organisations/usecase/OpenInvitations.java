package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes invitations back: one at the word of an OWNER, or all of somebody who represents the body no more. */
@Component
class OpenInvitations {

    private final Invitations invitations;
    private final AuditTrail audit;

    OpenInvitations(Invitations invitations, AuditTrail audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    /** Its link no longer works; a second time changes nothing. */
    void takeBack(Invitation invitation, Viewer viewer, Instant now) {
        Invitation.State from = invitation.state();
        if (invitation.revoke(viewer.id(), now)) {
            invitations.save(invitation);
            audit.record(
                    viewer,
                    "invitation.revoked",
                    "organisation",
                    invitation.organisationId(),
                    null,
                    Changes.of("invitationState", from, invitation.state()).with("invitation", invitation.id()));
        }
    }

    /** What somebody offered while representing the body does not outlast that: it might lead back in. */
    void takeBackAllOf(UUID inviter, UUID organisation, Viewer viewer, Instant now) {
        invitations
                .findByOrganisationIdAndInvitedByAndState(organisation, inviter, Invitation.State.PENDING)
                .forEach(open -> takeBack(open, viewer, now));
    }
}
