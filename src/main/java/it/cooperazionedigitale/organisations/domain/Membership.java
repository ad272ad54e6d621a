package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's place in a body's team. */
@Entity
@Table(schema = "organisations", name = "membership")
public class Membership {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.DELETED)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Personal(value = What.ROLE, use = Processing.TEAM, end = AtErasure.DELETED)
    private TeamRole teamRole;

    private Instant since;

    /** The merge that made this place; null for one that somebody gave. */
    private @Nullable UUID mergeId;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(UUID organisationId, UUID accountId, TeamRole teamRole, Instant since) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.teamRole = teamRole;
        this.since = since;
    }

    /** A person joins a team. */
    public static Membership of(UUID organisationId, UUID accountId, TeamRole teamRole, Instant now) {
        return new Membership(organisationId, accountId, teamRole, now);
    }

    /** The place a merge of doubles gives in the other record's team. */
    public static Membership byMerge(UUID organisationId, Membership like, UUID merge, Instant now) {
        Membership made = new Membership(organisationId, like.accountId, like.teamRole, now);
        made.mergeId = merge;
        return made;
    }

    void become(TeamRole role) {
        teamRole = role;
    }

    /** Gives the same place as in the record that was kept. */
    public void follow(Membership kept) {
        teamRole = kept.teamRole;
    }

    /** Whether the person represents the body. */
    public boolean owner() {
        return teamRole == TeamRole.OWNER;
    }

    public UUID id() {
        return id;
    }

    public Instant since() {
        return since;
    }

    public @Nullable UUID mergeId() {
        return mergeId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public TeamRole teamRole() {
        return teamRole;
    }
}
