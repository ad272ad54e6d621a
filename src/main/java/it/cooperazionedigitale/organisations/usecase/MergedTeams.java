package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.TeamChange;
import it.cooperazionedigitale.organisations.domain.TeamChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a merge does: the absorbed record points to the one that is kept, and everybody of either team gets a place in both,
 * marked with the merge. Nothing that other modules hold is touched: an application stays with its record.
 */
@Component
class MergedTeams {

    private final Organisations organisations;
    private final Memberships memberships;
    private final TeamChanges history;
    private final OpenSessions sessions;

    MergedTeams(Organisations organisations, Memberships memberships, TeamChanges history, OpenSessions sessions) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.history = history;
        this.sessions = sessions;
    }

    String name(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::name).orElseThrow(NotFound::new);
    }

    void join(BodyMerge merge, Instant now) {
        Map<UUID, Organisation> records = held(merge);
        Organisation absorbed = records.get(merge.absorbedId());
        if (!organisations.findByMergedIntoOrderById(absorbed.id()).isEmpty()) {
            throw new Refusal("organisations.refusal.mergedAlready");
        }
        absorbed.mergeInto(records.get(merge.keptId()));
        organisations.save(absorbed);
        List<Membership> there = team(merge.keptId());
        List<Membership> here = team(merge.absorbedId());
        give(merge.keptId(), here, there, merge, now);
        give(merge.absorbedId(), there, here, merge, now);
        Stream.concat(here.stream(), there.stream()).map(Membership::accountId).forEach(sessions::refresh);
    }

    private void give(UUID record, List<Membership> from, List<Membership> present, BodyMerge merge, Instant now) {
        Set<UUID> known = present.stream().map(Membership::accountId).collect(Collectors.toSet());
        from.stream()
                .filter(place -> !known.contains(place.accountId()))
                .map(place -> memberships.save(Membership.byMerge(record, place, merge.id(), now)))
                .forEach(made -> history.save(TeamChange.of(made, TeamChange.Act.JOINED, decider(merge), now)));
    }

    /** Places that the merge made go, unless a record would be left with nobody who represents it. */
    void part(BodyMerge merge) {
        Map<UUID, Organisation> records = held(merge);
        Organisation absorbed = records.get(merge.absorbedId());
        absorbed.standAlone();
        organisations.save(absorbed);
        takeBack(team(merge.keptId()), merge);
        takeBack(team(merge.absorbedId()), merge);
    }

    private void takeBack(List<Membership> places, BodyMerge merge) {
        boolean ownerStays =
                places.stream().anyMatch(place -> place.owner() && !merge.id().equals(place.mergeId()));
        for (Membership place : places) {
            sessions.refresh(place.accountId());
            if (merge.id().equals(place.mergeId()) && (ownerStays || !place.owner())) {
                memberships.delete(place);
                history.save(TeamChange.of(
                        place,
                        TeamChange.Act.REMOVED,
                        Objects.requireNonNull(merge.undoneBy()),
                        Objects.requireNonNull(merge.undoneAt())));
            }
        }
    }

    private static UUID decider(BodyMerge merge) {
        return Objects.requireNonNull(merge.decidedBy());
    }

    private List<Membership> team(UUID organisation) {
        return memberships.findByOrganisationIdOrderBySinceAscIdAsc(organisation);
    }

    /** Both rows, held in the order of their ids, so that two merges never wait for each other. */
    private Map<UUID, Organisation> held(BodyMerge merge) {
        Map<UUID, Organisation> records = new HashMap<>();
        Stream.of(merge.keptId(), merge.absorbedId())
                .sorted()
                .forEach(id -> records.put(id, organisations.take(id).orElseThrow(NotFound::new)));
        return records;
    }
}
