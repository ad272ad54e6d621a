package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.BodyMerges;
import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.domain.TeamChange;
import it.cooperazionedigitale.organisations.domain.TeamChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * The steps that all changes of a team share: the body's row is held, its records merged into it follow, the history is
 * written, and whoever is concerned gets their new rights with their next request.
 */
@Component
class TeamDesk {

    private final Organisations organisations;
    private final Memberships memberships;
    private final BodyMerges merges;
    private final TeamChanges history;
    private final OpenSessions sessions;
    private final AccountDirectory accounts;

    TeamDesk(
            Organisations organisations,
            Memberships memberships,
            BodyMerges merges,
            TeamChanges history,
            OpenSessions sessions,
            AccountDirectory accounts) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.merges = merges;
        this.history = history;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** The team, held until the transaction ends. */
    Team open(UUID organisation) {
        Organisation body = organisations.take(organisation).orElseThrow(NotFound::new);
        body.requireNotMerged();
        return team(organisation);
    }

    /** The team, held, of a record that may be out of use: what would do harm can always be stopped. */
    Team openToStop(UUID organisation) {
        organisations.take(organisation).orElseThrow(NotFound::new);
        return team(organisation);
    }

    private Team team(UUID organisation) {
        return new Team(organisation, memberships.findByOrganisationIdOrderBySinceAscIdAsc(organisation));
    }

    /** The team, held, for one who represents the body at this very moment. */
    Team openFor(UUID organisation, Viewer owner) {
        Team team = open(organisation);
        team.requireOwner(owner.id());
        return team;
    }

    /** Lets pass who has confirmed the own address: before that nobody is written to or let in on the word of a stranger. */
    void insistOnAddress(Viewer viewer) {
        accounts.insistOnAddress(viewer);
    }

    /** The body's name. */
    String name(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::name).orElseThrow(NotFound::new);
    }

    /** A person comes in; one who is in the team already stays as they are. Says whether anything changed. */
    boolean join(Team team, UUID account, TeamRole role, UUID by, Instant now) {
        if (team.place(account).isPresent()) {
            return false;
        }
        Membership made = memberships.save(Membership.of(team.organisationId(), account, role, now));
        inMergedRecords(team.organisationId(), (record, merge) -> {
            if (memberships.findByOrganisationIdAndAccountId(record, account).isEmpty()) {
                Membership there = memberships.save(Membership.byMerge(record, made, merge, now));
                history.save(TeamChange.of(there, TeamChange.Act.JOINED, by, now));
            }
        });
        changed(made, TeamChange.Act.JOINED, by, now);
        return true;
    }

    /** A person's place is another now. */
    void change(Team team, Membership place, UUID by, Instant now) {
        memberships.save(place);
        inMergedRecords(
                team.organisationId(),
                (record, merge) -> memberships
                        .findByOrganisationIdAndAccountId(record, place.accountId())
                        .ifPresent(there -> {
                            there.follow(place);
                            history.save(TeamChange.of(memberships.save(there), TeamChange.Act.ROLE_CHANGED, by, now));
                        }));
        changed(place, TeamChange.Act.ROLE_CHANGED, by, now);
    }

    /** A person goes, or is sent. */
    void go(Team team, Membership place, UUID by, Instant now) {
        team.keepAnOwnerBeside(place);
        TeamChange.Act act = place.accountId().equals(by) ? TeamChange.Act.LEFT : TeamChange.Act.REMOVED;
        inMergedRecords(
                team.organisationId(),
                (record, merge) -> memberships
                        .findByOrganisationIdAndAccountId(record, place.accountId())
                        .ifPresent(there -> {
                            memberships.delete(there);
                            history.save(TeamChange.of(there, act, by, now));
                        }));
        memberships.delete(place);
        changed(place, act, by, now);
    }

    /** Whether a person has represented the body long enough to count beside another one; who founded it always has. */
    boolean atRest(UUID organisation, UUID account, Instant now) {
        return history.lastMadeOwner(organisation, account)
                .map(made -> !made.plus(IbanChange.AT_REST).isAfter(now))
                .orElse(true);
    }

    /** Refuses, as if it did not exist, a place that was never in the team. */
    void requireKnown(UUID organisation, UUID placeId) {
        if (!history.existsByOrganisationIdAndPlaceId(organisation, placeId)) {
            throw new NotFound();
        }
    }

    private void inMergedRecords(UUID kept, BiConsumer<UUID, UUID> work) {
        for (Organisation record : organisations.findByMergedIntoOrderById(kept)) {
            merges.findByAbsorbedIdAndState(record.id(), BodyMerge.State.APPROVED)
                    .ifPresent(merge -> work.accept(record.id(), merge.id()));
        }
    }

    private void changed(Membership place, TeamChange.Act act, UUID by, Instant now) {
        history.save(TeamChange.of(place, act, by, now));
        sessions.refresh(place.accountId());
    }
}
