package it.cooperazionedigitale.projects.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All progress reports. */
public interface ProgressReports extends Repository<ProgressReport, UUID> {

    ProgressReport save(ProgressReport report);

    Optional<ProgressReport> findById(UUID id);

    Optional<ProgressReport> findByProjectIdAndNumber(UUID project, int number);

    List<ProgressReport> findByProjectIdOrderByNumber(UUID project);

    List<ProgressReport> findByProjectIdInOrderByNumber(Collection<UUID> projects);

    boolean existsByProjectIdAndStateIn(UUID project, Collection<ReportState> states);

    boolean existsByProjectIdAndNumberLessThanAndStateIn(UUID project, int number, Collection<ReportState> states);

    List<ProgressReport> findByStateOrderBySubmittedAt(ReportState state, org.springframework.data.domain.Limit limit);

    @Query("""
            select r from ProgressReport r join Project p on p.id = r.projectId
            where p.organisationId = :organisation and p.state = RUNNING and r.state in (PLANNED, SENT_BACK)
            order by r.dueOn""")
    List<ProgressReport> owedBy(UUID organisation);
}
