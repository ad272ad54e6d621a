package it.cooperazionedigitale.organisations.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All requests to come into a team. */
public interface JoinRequests extends Repository<JoinRequest, UUID> {

    JoinRequest save(JoinRequest request);

    /** Saves and lets the database check at once. */
    JoinRequest saveAndFlush(JoinRequest request);

    /** One of a body's, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<JoinRequest> findByIdAndOrganisationId(UUID id, UUID organisationId);

    List<JoinRequest> findByOrganisationIdAndStateOrderByAskedAt(UUID organisationId, JoinRequest.State state);

    boolean existsByOrganisationIdAndAccountIdAndState(UUID organisationId, UUID accountId, JoinRequest.State state);

    int countByAccountIdAndAskedAtAfter(UUID accountId, Instant since);
}
