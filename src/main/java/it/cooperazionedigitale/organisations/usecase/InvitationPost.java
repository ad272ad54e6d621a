package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.InvitationLetter;
import it.cooperazionedigitale.organisations.domain.InvitationLetters;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends an invitation's link, unless too many went out in a day, and writes down that it was sent. */
@Component
class InvitationPost {

    /** The most letters with invitations that go out in a day for one body, and by one person. */
    static final int MOST_A_DAY = 30;

    /** The most such letters that one address gets in a day. */
    static final int MOST_TO_ONE = 5;

    private static final Duration DAY = Duration.ofHours(24);

    private final InvitationLetters sent;
    private final TeamDesk desk;
    private final BodyLetters letters;
    private final AuditTrail audit;

    InvitationPost(InvitationLetters sent, TeamDesk desk, BodyLetters letters, AuditTrail audit) {
        this.sent = sent;
        this.desk = desk;
        this.letters = letters;
        this.audit = audit;
    }

    void send(Invitation invitation, LinkSecret secret, Viewer viewer) {
        requireRoom(invitation, viewer);
        sent.save(InvitationLetter.of(invitation, viewer.id()));
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

    /** Whoever writes to strangers in our name does it within bounds, however often an invitation is taken back and made anew. */
    private void requireRoom(Invitation invitation, Viewer viewer) {
        Instant since = invitation.sentAt().minus(DAY);
        if (sent.countTo(invitation.email(), since) >= MOST_TO_ONE) {
            throw new Refusal("organisations.refusal.invitedOften", MOST_TO_ONE);
        }
        if (sent.countByOrganisationIdAndSentAtAfter(invitation.organisationId(), since) >= MOST_A_DAY
                || sent.countBySentByAndSentAtAfter(viewer.id(), since) >= MOST_A_DAY) {
            throw new Refusal("organisations.refusal.tooManyLetters", MOST_A_DAY);
        }
    }
}
