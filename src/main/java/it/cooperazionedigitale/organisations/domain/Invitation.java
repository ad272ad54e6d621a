package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
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

/** A place in a team offered to whoever reads an address: by a link that works once and for a while. */
@Entity
@Table(schema = "organisations", name = "invitation")
public class Invitation {

    /** How long a link works. */
    public static final Duration TERM = Duration.ofDays(14);

    /** How many times one invitation is sent, the first included. */
    public static final int MOST_SENT = 10;

    /** How an invitation stands; that it has expired follows from its term. */
    public enum State {
        PENDING,
        ACCEPTED,
        REVOKED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Personal(value = What.CONTACT, use = Processing.TEAM, end = AtErasure.DELETED)
    private String email;

    @Enumerated(EnumType.STRING)
    private TeamRole teamRole;

    private byte[] secretHash;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.LEADS_NOWHERE)
    private UUID invitedBy;

    private Instant invitedAt;
    private int sentTimes;
    private Instant sentAt;
    private Instant expiresAt;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.DELETED)
    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(UUID organisation, String email, TeamRole teamRole, LinkSecret secret, UUID by, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisation;
        this.email = email;
        this.teamRole = teamRole;
        this.secretHash = secret.hash();
        this.invitedBy = by;
        this.invitedAt = now;
        this.sentTimes = 1;
        this.sentAt = now;
        this.expiresAt = now.plus(TERM);
    }

    /** A new invitation, sent at once. */
    public static Invitation send(
            UUID organisation, String email, TeamRole teamRole, LinkSecret secret, UUID by, Instant now) {
        return new Invitation(organisation, email, teamRole, secret, by, now);
    }

    /** Sent once more with a new link: the earlier one is dead. */
    public void sendAgain(LinkSecret secret, Instant now) {
        requirePending();
        if (sentTimes >= MOST_SENT) {
            throw new Refusal("organisations.refusal.sentTooOften", MOST_SENT);
        }
        secretHash = secret.hash();
        sentTimes++;
        sentAt = now;
        expiresAt = now.plus(TERM);
    }

    /** Another place is offered than at first. */
    public void offer(TeamRole other) {
        requirePending();
        teamRole = other;
    }

    /** Taken back; a second time changes nothing. Says whether anything changed. */
    public boolean revoke(UUID by, Instant now) {
        if (state == State.REVOKED) {
            return false;
        }
        requirePending();
        settle(State.REVOKED, by, now);
        return true;
    }

    /** Used by the person it was meant for; by the same person a second time changes nothing. Says whether anything changed. */
    public boolean accept(UUID account, String address, Instant now) {
        if (state == State.ACCEPTED && account.equals(settledBy)) {
            return false;
        }
        requirePending();
        if (expired(now)) {
            throw new Refusal("organisations.refusal.invitationExpired");
        }
        if (!email.equals(address)) {
            throw new Refusal("organisations.refusal.invitationForAnother");
        }
        settle(State.ACCEPTED, account, now);
        return true;
    }

    private void settle(State end, UUID by, Instant now) {
        state = end;
        settledBy = by;
        settledAt = now;
    }

    private void requirePending() {
        if (state == State.ACCEPTED) {
            throw new Refusal("organisations.refusal.invitationUsed");
        }
        if (state == State.REVOKED) {
            throw new Refusal("organisations.refusal.invitationRevoked");
        }
    }

    /** Whether its term has passed. */
    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String email() {
        return email;
    }

    public TeamRole teamRole() {
        return teamRole;
    }

    public State state() {
        return state;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public int sentTimes() {
        return sentTimes;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable UUID settledBy() {
        return settledBy;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
