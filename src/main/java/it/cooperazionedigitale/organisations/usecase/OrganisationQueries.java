package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Officers;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about bodies, teams and hubs. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class OrganisationQueries implements OrganisationDirectory {

    private final Organisations organisations;
    private final Hubs hubs;
    private final Memberships memberships;
    private final Officers officers;
    private final ReferenceData reference;

    OrganisationQueries(
            Organisations organisations,
            Hubs hubs,
            Memberships memberships,
            Officers officers,
            ReferenceData reference) {
        this.organisations = organisations;
        this.hubs = hubs;
        this.memberships = memberships;
        this.officers = officers;
        this.reference = reference;
    }

    @Override
    public Optional<OrganisationSummary> find(UUID organisation) {
        return Optional.ofNullable(findAll(List.of(organisation)).get(organisation));
    }

    @Override
    public Optional<String> activity(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::profile).map(Profile::atecoCode);
    }

    @Override
    public Optional<String> pec(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::pec);
    }

    @Override
    public Optional<UUID> mergedInto(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::mergedInto);
    }

    @Override
    public Map<UUID, OrganisationSummary> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> hubNames = hubs.findAllByOrderByName().stream().collect(Collectors.toMap(Hub::id, Hub::name));
        List<Organisation> bodies = organisations.findByIdIn(List.copyOf(ids));
        Map<String, Comune> comuni =
                reference.comuni(bodies.stream().map(Organisation::comuneCode).collect(Collectors.toSet()));
        Map<UUID, OrganisationSummary> found = new LinkedHashMap<>();
        for (Organisation body : bodies) {
            found.put(body.id(), summary(body, hubNames.get(body.hubId()), comuni.get(body.comuneCode())));
        }
        return found;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : organisations.namesOf(ids).stream()
                        .collect(Collectors.toMap(Organisations.Named::id, Organisations.Named::name));
    }

    private static OrganisationSummary summary(Organisation body, String hubName, Comune comune) {
        return new OrganisationSummary(
                body.id(),
                body.name(),
                body.kind(),
                body.taxCode(),
                body.vatNumber(),
                body.hubId(),
                hubName,
                comune.code(),
                comune.label(),
                comune.regionCode(),
                comune.regionName(),
                comune.snaiClass(),
                comune.innerArea(),
                body.counts(),
                body.traits());
    }

    @Override
    public List<HubSummary> hubs() {
        return hubs.findAllByOrderByName().stream()
                .map(hub -> new HubSummary(hub.id(), hub.code(), hub.name(), hub.federation()))
                .toList();
    }

    @Override
    public List<UUID> team(UUID organisation, TeamRole atLeast) {
        return teams(List.of(organisation), atLeast).getOrDefault(organisation, List.of());
    }

    @Override
    public Map<UUID, List<UUID>> teams(Collection<UUID> ids, TeamRole atLeast) {
        List<TeamRole> roles = Stream.of(TeamRole.values())
                .filter(role -> role.compareTo(atLeast) >= 0)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : memberships.placesIn(ids, roles).stream()
                        .collect(Collectors.groupingBy(
                                Memberships.Place::organisationId,
                                Collectors.mapping(Memberships.Place::accountId, Collectors.toList())));
    }

    @Override
    public Map<UUID, Set<UUID>> teams(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : memberships.placesIn(ids).stream()
                        .collect(Collectors.groupingBy(
                                Memberships.Place::organisationId,
                                Collectors.mapping(Memberships.Place::accountId, Collectors.toSet())));
    }

    @Override
    public List<UUID> nodeOfficers(UUID hub, String regionCode) {
        return officers.accountsFor(hub, Role.NODE_OFFICER, regionCode);
    }

    @Override
    public List<UUID> hubManagers(UUID hub) {
        return officers.accounts(hub, Role.HUB_MANAGER);
    }
}
