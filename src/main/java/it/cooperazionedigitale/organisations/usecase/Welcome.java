package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The step both ways of using an invitation share: the link is used up and the person is in the team. */
@Component
class Welcome {

    private final Invitations invitations;
    private final TeamDesk desk;
    private final OpenSessions sessions;
    private final Record record;
    private final Clock clock;

    Welcome(Invitations invitations, TeamDesk desk, OpenSessions sessions, Record record, Clock clock) {
        this.invitations = invitations;
        this.desk = desk;
        this.sessions = sessions;
        this.record = record;
        this.clock = clock;
    }

    /** What is written down and who is told. */
    @Component
    static class Record {

        private final BodyLetters letters;
        private final AuditTrail audit;

        Record(BodyLetters letters, AuditTrail audit) {
            this.letters = letters;
            this.audit = audit;
        }

        void joined(Invitation invitation, String bodyName, UUID account, Viewer viewer) {
            audit.record(
                    viewer,
                    "organisation.memberJoined",
                    "organisation",
                    invitation.organisationId(),
                    null,
                    Changes.of("teamRole", null, invitation.teamRole())
                            .with("account", account)
                            .with("invitation", invitation.id()));
            letters.toOwners(
                    invitation.organisationId(),
                    new Letter("joined", invitation.id().toString(), "/coop/organizzazione/persone", bodyName));
        }
    }

    UUID enter(LinkSecret secret, UUID account, String address, Viewer viewer) {
        desk.insistOnAddress(viewer);
        UUID body = invitations.bodyBehind(secret.hash()).orElseThrow(NotFound::new);
        Team team = desk.open(body);
        Invitation invitation = invitations.takeBySecretHash(secret.hash()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (invitation.accept(account, address, now)) {
            invitations.save(invitation);
            desk.join(team, account, invitation.teamRole(), account, now);
            record.joined(invitation, desk.name(body), account, viewer);
        }
        sessions.actFor(account, body);
        return body;
    }
}
