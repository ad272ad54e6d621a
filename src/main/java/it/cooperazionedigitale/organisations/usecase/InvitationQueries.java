package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the link of an invitation shows to whoever opens it. */
@Service
@Transactional(readOnly = true)
@Unguarded("who holds the link's secret reads the address it was sent to")
public class InvitationQueries {

    /** What can be done with the link. */
    public enum Standing {
        OPEN,
        /** The person who is signed in has used it before. */
        YOURS_ALREADY,
        EXPIRED,
        USED,
        REVOKED,
        /** The body's record was merged into another. */
        OUT_OF_USE
    }

    /**
     * An invitation as its link shows it.
     *
     * @param standing what can be done with it
     * @param body the body's name
     * @param teamRole the place it offers
     * @param invitedBy who invites
     * @param email the address it was sent to
     * @param expiresAt when it ends
     * @param known whether the address has an account
     * @param forViewer whether it was sent to the address of the viewer
     */
    public record Offered(
            Standing standing,
            String body,
            TeamRole teamRole,
            String invitedBy,
            String email,
            Instant expiresAt,
            boolean known,
            boolean forViewer) {}

    private final Invitations invitations;
    private final Organisations organisations;
    private final AccountDirectory accounts;
    private final Clock clock;

    InvitationQueries(Invitations invitations, Organisations organisations, AccountDirectory accounts, Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The invitation behind a link; a link that was never sent does not exist. */
    public Offered behind(LinkSecret secret, Viewer viewer) {
        Invitation invitation = invitations.findBySecretHash(secret.hash()).orElseThrow(NotFound::new);
        Organisation body = organisations.findById(invitation.organisationId()).orElseThrow(NotFound::new);
        return new Offered(
                standing(invitation, body, viewer),
                body.name(),
                invitation.teamRole(),
                accounts.find(invitation.invitedBy())
                        .map(person -> person.name())
                        .orElse("—"),
                invitation.email(),
                invitation.expiresAt(),
                accounts.findByEmail(invitation.email()).isPresent(),
                viewer.signedIn() && viewer.email().equals(invitation.email()));
    }

    private Standing standing(Invitation invitation, Organisation body, Viewer viewer) {
        return switch (invitation.state()) {
            case ACCEPTED ->
                viewer.signedIn() && viewer.id().equals(invitation.settledBy())
                        ? Standing.YOURS_ALREADY
                        : Standing.USED;
            case REVOKED -> Standing.REVOKED;
            case PENDING -> {
                if (body.mergedInto() != null) {
                    yield Standing.OUT_OF_USE;
                }
                yield invitation.expired(clock.instant()) ? Standing.EXPIRED : Standing.OPEN;
            }
        };
    }
}
