package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
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

/** A role that decides is given by two administrators: one proposes, another approves; neither is the person. */
@Entity
@Table(schema = "accounts", name = "role_proposal")
public class RoleProposal {

    /** How long a proposal waits for the second person. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    /** How it stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        LAPSED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.DELETED)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Personal(value = What.ROLE, use = Processing.OFFICE, end = AtErasure.DELETED)
    private Role role;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.DELETED)
    private String reason;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private UUID proposedBy;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.DELETED)
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected RoleProposal() {}

    private RoleProposal(Account account, Role role, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.role = role;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** A proposal with its reason; never for the own account, nor for a role that is held already. */
    public static RoleProposal propose(Account account, Role role, String reason, UUID by, Instant now) {
        if (by.equals(account.id())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        if (account.roles().contains(role)) {
            throw new Refusal("accounts.refusal.roleHeld");
        }
        return new RoleProposal(account, role, reason.strip(), by, now);
    }

    /** Approved by another administrator than who proposed it; a second time changes nothing. Says whether anything changed. */
    public boolean approve(UUID by, Instant now) {
        if (state == State.APPROVED) {
            return false;
        }
        requireOpen(by, now);
        if (by.equals(proposedBy)) {
            throw new Refusal("accounts.refusal.roleSamePerson");
        }
        decided(State.APPROVED, by, now);
        return true;
    }

    /**
     * Rejected by another administrator, or taken back by who proposed it; a second time changes nothing. Says whether anything
     * changed.
     */
    public boolean reject(String why, UUID by, Instant now) {
        if (state == State.REJECTED) {
            return false;
        }
        requireOpen(by, now);
        decided(State.REJECTED, by, now);
        decision = why.strip();
        return true;
    }

    /** Nobody decided in time. */
    public void lapse(Instant now) {
        state = State.LAPSED;
        decidedAt = now;
    }

    private void requireOpen(UUID by, Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("accounts.refusal.roleProposalOver");
        }
        if (by.equals(accountId)) {
            throw new Refusal("accounts.refusal.oneself");
        }
    }

    private void decided(State end, UUID by, Instant now) {
        state = end;
        decidedBy = by;
        decidedAt = now;
    }

    /** Whether it waits for the second person. */
    public boolean isOpen(Instant now) {
        return state == State.PROPOSED && now.isBefore(proposedAt.plus(VALIDITY));
    }

    public UUID id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Role role() {
        return role;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }
}
