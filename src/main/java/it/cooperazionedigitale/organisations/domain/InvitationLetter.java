package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter with an invitation's link: it counts, whatever became of the invitation. */
@Entity
@Table(schema = "organisations", name = "invitation_letter")
public class InvitationLetter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID invitationId;
    private UUID organisationId;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.LEADS_NOWHERE)
    private UUID sentBy;

    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected InvitationLetter() {}

    private InvitationLetter(Invitation invitation, UUID by) {
        this.id = Ids.next();
        this.invitationId = invitation.id();
        this.organisationId = invitation.organisationId();
        this.sentBy = by;
        this.sentAt = invitation.sentAt();
    }

    /** The letter that goes out for an invitation now. */
    public static InvitationLetter of(Invitation invitation, UUID by) {
        return new InvitationLetter(invitation, by);
    }
}
