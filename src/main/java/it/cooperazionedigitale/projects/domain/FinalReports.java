package it.cooperazionedigitale.projects.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All final reports. */
public interface FinalReports extends Repository<FinalReport, UUID> {

    FinalReport save(FinalReport report);

    Optional<FinalReport> findByProjectId(UUID project);
}
