package it.cooperazionedigitale.organisations.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of all teams. */
public interface TeamChanges extends Repository<TeamChange, UUID> {

    TeamChange save(TeamChange change);

    /** Whether a place was in the body's team once. */
    boolean existsByOrganisationIdAndPlaceId(UUID organisationId, UUID placeId);

    /** When a person was made an OWNER last; empty for one who has been since the body came into the programme. */
    @Query("""
            select max(c.changedAt) from TeamChange c
            where c.organisationId = :organisation and c.accountId = :account
              and c.teamRole = 'OWNER' and c.act in ('JOINED', 'ROLE_CHANGED')""")
    Optional<Instant> lastMadeOwner(UUID organisation, UUID account);

    List<TeamChange> findTop30ByOrganisationIdOrderByChangedAtDescIdDesc(UUID organisationId);
}
