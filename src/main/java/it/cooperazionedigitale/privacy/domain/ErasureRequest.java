package it.cooperazionedigitale.privacy.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
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
 * A person asks to be erased. Seven days to think again; then the account is closed, and a little later, when nothing of theirs
 * can be under way any more, the person is taken out.
 */
@Entity
@Table(schema = "privacy", name = "erasure_request")
public class ErasureRequest {

    /** How long the person can think again. */
    public static final Duration PAUSE = Duration.ofDays(7);
    /** By when the person has an answer (Art. 12(3) GDPR: one month). */
    public static final Duration TERM = Duration.ofDays(30);
    /** How long after the account was closed the person is taken out: no request of theirs lasts so long. */
    public static final Duration REST = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.RIGHTS, end = AtErasure.LEADS_NOWHERE)
    private UUID accountId;

    private long number;

    @Enumerated(EnumType.STRING)
    private ErasureState state = ErasureState.REQUESTED;

    @Personal(value = What.TRACE, use = Processing.RIGHTS, end = AtErasure.LEADS_NOWHERE)
    private Instant askedAt;

    private Instant executeAt;
    private Instant dueAt;

    @Personal(value = What.WORDS, use = Processing.RIGHTS, end = AtErasure.DELETED)
    private @Nullable String reason;

    @Personal(value = What.TIE, use = Processing.RIGHTS, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant doneAt;

    @Column(name = "rows")
    private @Nullable Integer touched;

    @SuppressWarnings("NullAway.Init")
    protected ErasureRequest() {}

    private ErasureRequest(UUID accountId, long number, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.number = number;
        this.askedAt = now;
        this.executeAt = now.plus(PAUSE);
        this.dueAt = now.plus(TERM);
    }

    /** A person asks; the number is the one that stands for them afterwards. */
    public static ErasureRequest of(UUID accountId, long number, Instant now) {
        return new ErasureRequest(accountId, number, now);
    }

    /** The person thinks again; twice changes nothing. Says whether anything changed. */
    public boolean cancel(Instant now) {
        if (state == ErasureState.CANCELLED) {
            return false;
        }
        requireOpen();
        settle(ErasureState.CANCELLED, accountId, null, now);
        return true;
    }

    /** Stops the clock for a reason that is told to the person. Says whether anything changed. */
    public boolean hold(@Nullable UUID by, String why, Instant now) {
        if (state == ErasureState.HELD && why.equals(reason)) {
            return false;
        }
        requireOpen();
        settle(ErasureState.HELD, by, why, now);
        return true;
    }

    /** What stopped it is over. Says whether anything changed. */
    public boolean resume(Instant now) {
        if (state == ErasureState.REQUESTED) {
            return false;
        }
        requireOpen();
        settle(ErasureState.REQUESTED, null, null, now);
        if (executeAt.isBefore(now)) {
            executeAt = now;
        }
        return true;
    }

    /** Refuses for a reason that is told to the person; twice changes nothing. Says whether anything changed. */
    public boolean refuse(UUID by, String why, Instant now) {
        if (state == ErasureState.REFUSED) {
            return false;
        }
        requireOpen();
        settle(ErasureState.REFUSED, by, why, now);
        return true;
    }

    private void requireOpen() {
        if (state != ErasureState.REQUESTED && state != ErasureState.HELD) {
            throw new Refusal("privacy.refusal." + state);
        }
    }

    private void settle(ErasureState next, @Nullable UUID by, @Nullable String why, Instant now) {
        state = next;
        settledBy = by;
        settledAt = now;
        reason = why;
    }

    /** The account is closed: from here there is no way back. */
    public void close(Instant now) {
        if (state != ErasureState.REQUESTED || executeAt.isAfter(now)) {
            throw new Refusal("privacy.refusal." + state);
        }
        state = ErasureState.CLOSING;
        closedAt = now;
    }

    /** Whether nothing of the person can be under way any more. */
    public boolean rested(Instant now) {
        return state == ErasureState.CLOSING
                && closedAt != null
                && !closedAt.plus(REST).isAfter(now);
    }

    /** The person was taken out. */
    public void done(int rows, Instant now) {
        state = ErasureState.DONE;
        touched = rows;
        doneAt = now;
        reason = null;
    }

    /** What stands where the person's name stood. */
    public String replacement() {
        return "Persona cancellata " + number;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public ErasureState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant executeAt() {
        return executeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
