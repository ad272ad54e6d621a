package it.cooperazionedigitale.organisations;

import it.cooperazionedigitale.shared.TeamRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The questions other modules may ask about bodies, teams and hubs. */
public interface OrganisationDirectory {

    /** The body. */
    Optional<OrganisationSummary> find(UUID organisation);

    /** The ATECO code of what the body mainly does, if it tells. */
    Optional<String> activity(UUID organisation);

    /** Its certified mail, if it has told one. */
    Optional<String> pec(UUID organisation);

    /** The record that this one was merged into as a double; empty for one in use. */
    Optional<UUID> mergedInto(UUID organisation);

    /** Several bodies in one query, by id. */
    Map<UUID, OrganisationSummary> findAll(Collection<UUID> organisations);

    /** The names of several bodies in one query, by id. */
    Map<UUID, String> names(Collection<UUID> organisations);

    /** The three hubs, by name. */
    List<HubSummary> hubs();

    /** Accounts in the body's team with at least the given place. */
    List<UUID> team(UUID organisation, TeamRole atLeast);

    /** The same for several bodies in one query, by body. */
    Map<UUID, List<UUID>> teams(Collection<UUID> organisations, TeamRole atLeast);

    /** Everybody in the teams of several bodies, in one query, by body. */
    Map<UUID, Set<UUID>> teams(Collection<UUID> organisations);

    /** Accounts of the officers of a hub's territorial node that covers the region. */
    List<UUID> nodeOfficers(UUID hub, String regionCode);

    /** Accounts of the managers of a hub. */
    List<UUID> hubManagers(UUID hub);
}
