package it.cooperazionedigitale.projects.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All awards. */
public interface Awards extends Repository<Award, UUID> {

    Award save(Award award);

    Optional<Award> findByApplicationId(UUID application);

    /** The award with its row held until the transaction ends: two presses of a button happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Award a where a.applicationId = :application")
    Optional<Award> hold(UUID application);

    boolean existsByApplicationIdAndOrganisationId(UUID application, UUID organisation);

    Optional<Award> findByApplicationIdAndOrganisationId(UUID application, UUID organisation);

    List<Award> findByOrganisationIdAndStateOrderByAcceptBy(UUID organisation, AwardState state);

    List<Award> findByStateOrderByAcceptBy(AwardState state, Limit limit);
}
