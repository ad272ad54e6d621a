package it.cooperazionedigitale.projects.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All progress reports. */
public interface ProgressReports extends Repository<ProgressReport, UUID> {

    ProgressReport save(ProgressReport report);

    Optional<ProgressReport> findById(UUID id);

    /** The report with its row held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ProgressReport r where r.id = :id")
    Optional<ProgressReport> hold(UUID id);

    Optional<ProgressReport> findByProjectIdAndNumber(UUID project, int number);

    List<ProgressReport> findByProjectIdOrderByNumber(UUID project);

    boolean existsByProjectIdAndStateIn(UUID project, Collection<ReportState> states);

    boolean existsByProjectIdAndNumberLessThanAndStateIn(UUID project, int number, Collection<ReportState> states);
}
