package it.cooperazionedigitale.organisations.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of all teams. */
public interface TeamChanges extends Repository<TeamChange, UUID> {

    TeamChange save(TeamChange change);

    /** Whether a place was in the body's team once. */
    boolean existsByOrganisationIdAndPlaceId(UUID organisationId, UUID placeId);

    List<TeamChange> findTop30ByOrganisationIdOrderByChangedAtDescIdDesc(UUID organisationId);
}
