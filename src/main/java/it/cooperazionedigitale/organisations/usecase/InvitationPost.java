package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends an invitation's link, and writes down that it was sent. */
@Component
class InvitationPost {

    private final TeamDesk desk;
    private final BodyLetters letters;
    private final AuditTrail audit;

    InvitationPost(TeamDesk desk, BodyLetters letters, AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.audit = audit;
    }

    void send(Invitation invitation, LinkSecret secret, Viewer viewer) {
        letters.toAddress(
                invitation.email(),
                new Letter(
                        "invited",
                        invitation.id() + "/" + invitation.sentTimes(),
                        "/inviti/" + secret.text(),
                        desk.name(invitation.organisationId()),
                        viewer.name(),
                        moment(invitation.expiresAt())));
        audit.record(
                viewer,
                "invitation.sent",
                "organisation",
                invitation.organisationId(),
                null,
                Map.of(
                        "invitation", invitation.id(),
                        "teamRole", invitation.teamRole().name(),
                        "times", invitation.sentTimes()));
    }
}
