package it.cooperazionedigitale.organisations.domain;

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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks to come into the team of a body that is registered already. */
@Entity
@Table(schema = "organisations", name = "join_request")
public class JoinRequest {

    /** How a request stands. */
    public enum State {
        PENDING,
        ACCEPTED,
        REFUSED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.DELETED)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private Instant askedAt;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {}

    private JoinRequest(UUID organisation, UUID account, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisation;
        this.accountId = account;
        this.askedAt = now;
    }

    /** A new request. */
    public static JoinRequest of(UUID organisation, UUID account, Instant now) {
        return new JoinRequest(organisation, account, now);
    }

    /** An owner answers; the same answer twice changes nothing. Says whether anything changed. */
    public boolean settle(boolean accepted, UUID by, Instant now) {
        State end = accepted ? State.ACCEPTED : State.REFUSED;
        if (state == end) {
            return false;
        }
        if (state != State.PENDING) {
            throw new Refusal("organisations.refusal.requestSettled");
        }
        state = end;
        settledBy = by;
        settledAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public State state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable UUID settledBy() {
        return settledBy;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
