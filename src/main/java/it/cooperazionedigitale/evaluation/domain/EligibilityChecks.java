package it.cooperazionedigitale.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All formal checks. */
public interface EligibilityChecks extends Repository<EligibilityCheck, UUID> {

    EligibilityCheck save(EligibilityCheck check);

    Optional<EligibilityCheck> findByApplicationId(UUID applicationId);

    @Query("select c from EligibilityCheck c where c.organisationId = :organisation and c.state = 'WAITING_FOR_ANSWER'")
    List<EligibilityCheck> waitingFor(UUID organisation);
}
