package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
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

/** A new account number of a body: proposed by one, confirmed by another, used after a hold in which it can be stopped. */
@Entity
@Table(schema = "organisations", name = "iban_change")
public class IbanChange {

    /** How long a confirmed number waits before money goes there. */
    public static final Duration HOLD = Duration.ofDays(7);

    /** How long a certified mail, or a person's place as OWNER, must have been as it is before it counts beside another person. */
    public static final Duration AT_REST = Duration.ofDays(30);

    /** How long a proposal waits to be confirmed. */
    public static final Duration TERM = Duration.ofDays(14);

    /** How a change stands; that it has expired, is held or in use follows from its instants. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        CANCELLED
    }

    /** By what a change was confirmed. */
    public enum Confirmation {
        OWNER,
        PEC
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Personal(value = What.PAYMENT, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.MONEY)
    private String iban;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private UUID proposedBy;

    private Instant proposedAt;
    private byte @Nullable [] secretHash;
    private Instant expiresAt;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID confirmedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Confirmation confirmedHow;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant effectiveAt;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID cancelledBy;

    private @Nullable Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected IbanChange() {}

    private IbanChange(UUID organisation, Iban iban, @Nullable LinkSecret secret, UUID by, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisation;
        this.iban = iban.value();
        this.proposedBy = by;
        this.proposedAt = now;
        this.secretHash = secret == null ? null : secret.hash();
        this.expiresAt = now.plus(TERM);
    }

    /** A proposal; with a secret when a letter to the certified mail may confirm it. */
    public static IbanChange propose(UUID organisation, Iban iban, @Nullable LinkSecret secret, UUID by, Instant now) {
        return new IbanChange(organisation, iban, secret, by, now);
    }

    /**
     * Confirmed by a second person who represents the body; twice changes nothing. Says whether anything changed.
     *
     * @param atRest whether both, who proposed and who confirms, have represented the body long enough to be two people
     */
    public boolean confirm(UUID by, boolean atRest, Instant now) {
        return confirm(Confirmation.OWNER, by, atRest, now);
    }

    /** Confirmed by the letter to the certified mail, by nobody who is known, or by somebody else than the proposer. */
    public boolean confirmByPec(@Nullable UUID by, Instant now) {
        return confirm(Confirmation.PEC, by, true, now);
    }

    private boolean confirm(Confirmation how, @Nullable UUID by, boolean atRest, Instant now) {
        if (proposedBy.equals(by)) {
            throw new Refusal("organisations.refusal.ibanSamePerson");
        }
        if (state == State.CONFIRMED) {
            return false;
        }
        if (state == State.CANCELLED) {
            throw new Refusal("organisations.refusal.ibanCancelled");
        }
        if (expired(now)) {
            throw new Refusal("organisations.refusal.ibanExpired");
        }
        if (!atRest) {
            throw new Refusal("organisations.refusal.ibanOwnerNew", AT_REST.toDays());
        }
        state = State.CONFIRMED;
        confirmedHow = how;
        confirmedBy = by;
        confirmedAt = now;
        effectiveAt = now.plus(HOLD);
        return true;
    }

    /** Stopped before it is in use; twice changes nothing. Says whether anything changed. */
    public boolean cancel(@Nullable UUID by, Instant now) {
        if (state == State.CANCELLED) {
            return false;
        }
        if (inUse(now)) {
            throw new Refusal("organisations.refusal.ibanInUse");
        }
        state = State.CANCELLED;
        cancelledBy = by;
        cancelledAt = now;
        return true;
    }

    /** Whether nobody confirmed it in time. */
    public boolean expired(Instant now) {
        return state == State.PROPOSED && !now.isBefore(expiresAt);
    }

    /** Whether it is confirmed and its hold is over. */
    public boolean inUse(Instant now) {
        return state == State.CONFIRMED && effectiveAt != null && !now.isBefore(effectiveAt);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Iban iban() {
        return new Iban(iban);
    }

    public State state() {
        return state;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Whether a letter to the certified mail may confirm it. */
    public boolean byPec() {
        return secretHash != null;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Confirmation confirmedHow() {
        return confirmedHow;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant effectiveAt() {
        return effectiveAt;
    }
}
