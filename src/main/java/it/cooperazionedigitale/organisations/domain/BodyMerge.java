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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two records found to be one body: proposed by one person, approved by another, and it can be undone. */
@Entity
@Table(schema = "organisations", name = "body_merge")
public class BodyMerge {

    /** How a merge stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        UNDONE
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID keptId;
    private UUID absorbedId;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Personal(value = What.WORDS, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.TRAIL)
    private String reason;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private UUID proposedBy;

    private Instant proposedAt;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID undoneBy;

    private @Nullable Instant undoneAt;

    @Personal(value = What.WORDS, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.TRAIL)
    private @Nullable String undoReason;

    @SuppressWarnings("NullAway.Init")
    protected BodyMerge() {}

    private BodyMerge(UUID kept, UUID absorbed, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.keptId = kept;
        this.absorbedId = absorbed;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** A proposal with its reason. */
    public static BodyMerge propose(UUID kept, UUID absorbed, String reason, UUID by, Instant now) {
        if (kept.equals(absorbed)) {
            throw new Refusal("organisations.refusal.mergeWithItself");
        }
        if (reason.isBlank()) {
            throw new Refusal("organisations.refusal.reasonMissing");
        }
        return new BodyMerge(kept, absorbed, reason.strip(), by, now);
    }

    /** Decided by somebody else than who proposed it; the same answer twice changes nothing. Says whether anything changed. */
    public boolean decide(boolean approved, UUID by, Instant now) {
        State end = approved ? State.APPROVED : State.REJECTED;
        if (state == end) {
            return false;
        }
        if (state != State.PROPOSED) {
            throw new Refusal("organisations.refusal.mergeDecided");
        }
        if (by.equals(proposedBy)) {
            throw new Refusal("organisations.refusal.mergeSamePerson");
        }
        state = end;
        decidedBy = by;
        decidedAt = now;
        return true;
    }

    /** Taken back; a second time changes nothing. Says whether anything changed. */
    public boolean undo(String why, UUID by, Instant now) {
        if (state == State.UNDONE) {
            return false;
        }
        if (state != State.APPROVED) {
            throw new Refusal("organisations.refusal.mergeNotApproved");
        }
        if (why.isBlank()) {
            throw new Refusal("organisations.refusal.reasonMissing");
        }
        state = State.UNDONE;
        undoneBy = by;
        undoneAt = now;
        undoReason = why.strip();
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID keptId() {
        return keptId;
    }

    public UUID absorbedId() {
        return absorbedId;
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable UUID undoneBy() {
        return undoneBy;
    }

    public @Nullable String undoReason() {
        return undoReason;
    }
}
