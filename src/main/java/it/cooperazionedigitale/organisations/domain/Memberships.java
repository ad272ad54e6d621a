package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.TeamRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All teams. */
public interface Memberships extends Repository<Membership, UUID> {

    /** A body a person belongs to, as the person sees it. */
    record Seat(
            UUID organisationId,
            String name,
            it.cooperazionedigitale.organisations.OrganisationKind kind,
            TeamRole teamRole,
            boolean merged) {}

    /** A person's place in a body's team. */
    record Place(UUID organisationId, UUID accountId) {}

    Membership save(Membership membership);

    void delete(Membership membership);

    List<Membership> findByOrganisationIdOrderBySinceAscIdAsc(UUID organisationId);

    Optional<Membership> findByOrganisationIdAndAccountId(UUID organisationId, UUID accountId);

    @Query("""
            select new it.cooperazionedigitale.organisations.domain.Memberships$Seat(o.id, o.name, o.kind, m.teamRole, o.mergedInto is not null)
            from Membership m join Organisation o on o.id = m.organisationId
            where m.accountId = :account order by case when o.mergedInto is null then 0 else 1 end, m.since, m.id""")
    List<Seat> seatsOf(UUID account);

    @Query("""
            select new it.cooperazionedigitale.organisations.domain.Memberships$Place(m.organisationId, m.accountId)
            from Membership m where m.organisationId in :organisations""")
    List<Place> placesIn(Collection<UUID> organisations);

    @Query("""
            select new it.cooperazionedigitale.organisations.domain.Memberships$Place(m.organisationId, m.accountId)
            from Membership m where m.organisationId in :organisations and m.teamRole in :roles order by m.since, m.id""")
    List<Place> placesIn(Collection<UUID> organisations, Collection<TeamRole> roles);

    @Query("""
            select m.accountId from Membership m
            where m.organisationId = :organisation and m.teamRole in :roles order by m.since, m.id""")
    List<UUID> accountsIn(UUID organisation, Collection<TeamRole> roles);
}
