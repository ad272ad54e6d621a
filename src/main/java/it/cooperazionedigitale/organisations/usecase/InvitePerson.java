package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER offers somebody a place in the team: a link goes to the address. */
@Service
public class InvitePerson {

    /** The most invitations of a body that wait at the same time. */
    public static final int MOST_OPEN = 20;

    private final TeamDesk desk;
    private final Invitations invitations;
    private final AccountDirectory accounts;
    private final InvitationPost post;
    private final Clock clock;

    InvitePerson(TeamDesk desk, Invitations invitations, AccountDirectory accounts, InvitationPost post, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.accounts = accounts;
        this.post = post;
        this.clock = clock;
    }

    /** Invites; an address that is invited already keeps its invitation, for the place named last. Answers the link's secret. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public LinkSecret invite(UUID organisation, MailAddress address, TeamRole teamRole, Viewer viewer) {
        desk.insistOnAddress(viewer);
        Team team = desk.openFor(organisation, viewer);
        accounts.findByEmail(address.value())
                .flatMap(known -> team.place(known.id()))
                .ifPresent(place -> {
                    throw new Refusal("organisations.refusal.inTeamAlready");
                });
        Instant now = clock.instant();
        LinkSecret secret = LinkSecret.fresh();
        Invitation invitation = invitations
                .findByOrganisationIdAndEmailAndState(organisation, address.value(), Invitation.State.PENDING)
                .orElse(null);
        if (invitation == null) {
            if (invitations.countByOrganisationIdAndState(organisation, Invitation.State.PENDING) >= MOST_OPEN) {
                throw new Refusal("organisations.refusal.tooManyInvitations", MOST_OPEN);
            }
            invitation = Invitation.send(organisation, address.value(), teamRole, secret, viewer.id(), now);
        } else {
            invitation.offer(teamRole);
            invitation.sendAgain(secret, now);
        }
        post.send(invitations.save(invitation), secret, viewer);
        return secret;
    }
}
