package it.cooperazionedigitale.projects.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All awards. */
public interface Awards extends Repository<Award, UUID> {

    Award save(Award award);

    Optional<Award> findByApplicationId(UUID application);

    boolean existsByApplicationIdAndOrganisationId(UUID application, UUID organisation);

    Optional<Award> findByApplicationIdAndOrganisationId(UUID application, UUID organisation);

    List<Award> findByOrganisationIdAndStateOrderByAcceptBy(UUID organisation, AwardState state);

    List<Award> findByStateOrderByAcceptBy(AwardState state, Limit limit);

    @Query("select count(a) from Award a where a.state = OFFERED and a.acceptBy <= :now")
    long countOverdue(Instant now);
}
