package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator sees the portal as another person sees it, for a short while and without touching anything. */
@Entity
@Table(schema = "accounts", name = "seeing")
public class Seeing {

    /** The longest it lasts. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.TRAIL, end = AtErasure.LEADS_NOWHERE)
    private UUID administratorId;

    @Personal(value = What.TIE, use = Processing.TRAIL, end = AtErasure.LEADS_NOWHERE)
    private UUID seenId;

    @Personal(value = What.WORDS, use = Processing.TRAIL, end = AtErasure.REPLACED)
    private String reason;

    private Instant startedAt;
    private Instant until;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Seeing() {}

    private Seeing(UUID administratorId, UUID seenId, String reason, Instant now) {
        this.id = Ids.next();
        this.administratorId = administratorId;
        this.seenId = seenId;
        this.reason = reason;
        this.startedAt = now;
        this.until = now.plus(LONGEST);
    }

    /** Begins; refused for oneself, for who administers and for who may not enter. */
    public static Seeing of(Account seen, UUID administrator, String reason, Instant now) {
        if (seen.id().equals(administrator)) {
            throw new Refusal("accounts.refusal.seeOneself");
        }
        if (seen.roles().contains(Role.ADMIN)) {
            throw new Refusal("accounts.refusal.seeAdministrator");
        }
        if (!seen.mayEnter()) {
            throw new Refusal("accounts.refusal.seeClosed");
        }
        return new Seeing(administrator, seen.id(), reason, now);
    }

    /** Ends it; a second time changes nothing. Says whether anything changed. */
    public boolean end(Instant now) {
        if (!runs(now)) {
            return false;
        }
        endedAt = now;
        return true;
    }

    /** Whether it lasts at the instant. */
    public boolean runs(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    public UUID id() {
        return id;
    }

    public UUID seenId() {
        return seenId;
    }

    public Instant until() {
        return until;
    }
}
