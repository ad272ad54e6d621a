package it.cooperazionedigitale.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All formal checks. */
public interface EligibilityChecks extends Repository<EligibilityCheck, UUID> {

    EligibilityCheck save(EligibilityCheck check);

    /** The check of an application with what was asked for, in one query. */
    @EntityGraph(attributePaths = "integrations")
    Optional<EligibilityCheck> findByApplicationId(UUID applicationId);

    @Query("select c from EligibilityCheck c where c.organisationId = :organisation and c.state = 'WAITING_FOR_ANSWER'")
    List<EligibilityCheck> waitingFor(UUID organisation);
}
