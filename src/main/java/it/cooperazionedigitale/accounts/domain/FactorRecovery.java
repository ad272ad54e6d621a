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

/**
 * The way back of a person who has lost every second factor: the address is proved, a wait follows in which all known
 * addresses and open sessions are told and can stop it, then the factors fall away.
 */
@Entity
@Table(schema = "accounts", name = "factor_recovery")
public class FactorRecovery {

    /** How long everybody has time to say no. */
    public static final Duration WAIT = Duration.ofHours(48);

    /** How it ended. */
    public enum Outcome {
        DONE,
        STOPPED,
        /** Something else came before: two administrators, or a role that asks for them. */
        OVERTAKEN
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private UUID accountId;

    @Personal(value = What.CREDENTIAL, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private String stopHash;

    private Instant begunAt;
    private Instant dueAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected FactorRecovery() {}

    private FactorRecovery(UUID accountId, MailedSecret stop, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.stopHash = stop.hash();
        this.begunAt = now;
        this.dueAt = now.plus(WAIT);
    }

    /** Begins to wait, with the secret of the letters that can stop it. */
    public static FactorRecovery begin(UUID account, MailedSecret stop, Instant now) {
        return new FactorRecovery(account, stop, now);
    }

    /** Somebody who was told says no; a second time changes nothing. Says whether anything changed. */
    public boolean stop(Instant now) {
        if (outcome == Outcome.STOPPED) {
            return false;
        }
        if (outcome != null) {
            throw new Refusal("accounts.refusal.recoveryOver");
        }
        end(Outcome.STOPPED, now);
        return true;
    }

    /** The wait is over and nobody said no. Says whether anything changed. */
    public boolean complete(Instant now) {
        if (outcome != null || now.isBefore(dueAt)) {
            return false;
        }
        end(Outcome.DONE, now);
        return true;
    }

    /** Something else came before. */
    public void overtake(Instant now) {
        if (outcome == null) {
            end(Outcome.OVERTAKEN, now);
        }
    }

    private void end(Outcome how, Instant now) {
        outcome = how;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }
}
