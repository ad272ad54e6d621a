package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The factors of a person are taken off by two administrators: one proposes, another confirms; neither is the person. */
@Entity
@Table(schema = "accounts", name = "factor_reset")
public class FactorReset {

    /** How long a proposal waits for the second person. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    /** How it stands. */
    public enum State {
        PROPOSED,
        DONE,
        REJECTED,
        LAPSED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private UUID accountId;

    @Personal(value = What.WORDS, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private String reason;

    @Personal(value = What.TIE, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private UUID proposedBy;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Personal(value = What.TIE, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected FactorReset() {}

    private FactorReset(UUID account, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.accountId = account;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** A proposal with its reason; never for the own account. */
    public static FactorReset propose(UUID account, String reason, UUID by, Instant now) {
        if (by.equals(account)) {
            throw new Refusal("accounts.refusal.oneself");
        }
        return new FactorReset(account, reason.strip(), by, now);
    }

    /**
     * Decided by somebody else than who proposed it, who may only take it back; the same answer twice changes nothing. Says
     * whether anything changed.
     */
    public boolean decide(boolean confirmed, UUID by, Instant now) {
        State end = confirmed ? State.DONE : State.REJECTED;
        if (state == end) {
            return false;
        }
        if (!isOpen(now)) {
            throw new Refusal("accounts.refusal.resetOver");
        }
        if (confirmed && by.equals(proposedBy) || by.equals(accountId)) {
            throw new Refusal("accounts.refusal.resetSamePerson");
        }
        state = end;
        decidedBy = by;
        decidedAt = now;
        return true;
    }

    /** Nobody confirmed it in time. */
    public void lapse(Instant now) {
        state = State.LAPSED;
        decidedAt = now;
    }

    /** Whether it waits for the second person. */
    public boolean isOpen(Instant now) {
        return state == State.PROPOSED && now.isBefore(proposedAt.plus(VALIDITY));
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }
}
