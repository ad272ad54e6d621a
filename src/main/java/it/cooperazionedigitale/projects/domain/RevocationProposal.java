package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody's proposal to take a contribution back, which a second person decides. */
@Embeddable
public class RevocationProposal {

    @Column(name = "revocation_by")
    @Personal(value = What.TIE, use = Processing.PROJECT, end = AtErasure.LEADS_NOWHERE)
    private UUID by;

    @Column(name = "revocation_reason")
    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private String reason;

    @Column(name = "revocation_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RevocationProposal() {}

    RevocationProposal(UUID by, String reason, Instant at) {
        this.by = by;
        this.reason = reason;
        this.at = at;
    }

    /** Refuses the decision of the person who proposed it. */
    void mustBeDecidedBy(UUID person) {
        if (by.equals(person)) {
            throw new Refusal("projects.refusal.samePerson");
        }
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
