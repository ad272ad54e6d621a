package it.cooperazionedigitale.maturity.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All checks. */
public interface MaturityAssessments extends Repository<MaturityAssessment, UUID> {

    MaturityAssessment save(MaturityAssessment assessment);

    /** The check of this body, held until the transaction ends: acts on one check happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from MaturityAssessment a where a.id = :id")
    Optional<MaturityAssessment> hold(UUID id);

    Optional<MaturityAssessment> findByIdAndOrganisationId(UUID id, UUID organisationId);

    /** The body's checks, the newest first; one under way comes before all. */
    @Query(
            "select a from MaturityAssessment a where a.organisationId = :organisation order by a.completedAt desc nulls first")
    List<MaturityAssessment> ofBody(UUID organisation);

    /** The check that the body has under way. */
    @Query("select a from MaturityAssessment a where a.organisationId = :organisation and a.completedAt is null")
    Optional<MaturityAssessment> underWay(UUID organisation);

    /** The last check completed by an instant. */
    @Query("""
            select a from MaturityAssessment a left join fetch a.dimensions
            where a.organisationId = :organisation and a.completedAt = (select max(b.completedAt)
              from MaturityAssessment b where b.organisationId = :organisation and b.completedAt <= :by)""")
    Optional<MaturityAssessment> latest(UUID organisation, Instant by);

    /** The last check completed before an instant. */
    @Query("""
            select a from MaturityAssessment a left join fetch a.dimensions
            where a.organisationId = :organisation and a.completedAt = (select max(b.completedAt)
              from MaturityAssessment b where b.organisationId = :organisation and b.completedAt < :instant)""")
    Optional<MaturityAssessment> before(UUID organisation, Instant instant);

    /** The body that a check is about, without loading it. */
    @Query("select a.organisationId from MaturityAssessment a where a.id = :id")
    Optional<UUID> bodyOf(UUID id);

    /** Makes the beginnings of one body wait for each other until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:body as text), 121))")
    Integer queue(UUID body);
}
