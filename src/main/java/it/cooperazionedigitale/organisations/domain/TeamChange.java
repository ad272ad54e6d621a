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

/** One line of a team's history. */
@Entity
@Table(schema = "organisations", name = "team_change")
public class TeamChange {

    /** What happened to a person's place. */
    public enum Act {
        JOINED,
        ROLE_CHANGED,
        REMOVED,
        LEFT
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.LEADS_NOWHERE)
    private UUID accountId;

    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private TeamRole teamRole;

    @Personal(value = What.TIE, use = Processing.TEAM, end = AtErasure.LEADS_NOWHERE)
    private UUID changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected TeamChange() {}

    private TeamChange(Membership place, Act act, UUID by, Instant now) {
        this.id = Ids.next();
        this.organisationId = place.organisationId();
        this.accountId = place.accountId();
        this.placeId = place.id();
        this.act = act;
        this.teamRole = place.teamRole();
        this.changedBy = by;
        this.changedAt = now;
    }

    /** What somebody did to a person's place. */
    public static TeamChange of(Membership place, Act act, UUID by, Instant now) {
        return new TeamChange(place, act, by, now);
    }

    public UUID accountId() {
        return accountId;
    }

    public Act act() {
        return act;
    }

    public TeamRole teamRole() {
        return teamRole;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
