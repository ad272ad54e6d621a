package it.cooperazionedigitale.evaluation.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All score sheets. */
public interface ScoreSheets extends Repository<ScoreSheet, UUID> {

    /** A handed-in total and the application or assignment it belongs to. */
    record Total(UUID subject, BigDecimal total) {}

    ScoreSheet save(ScoreSheet sheet);

    Optional<ScoreSheet> findByAssignmentId(UUID assignmentId);

    @Query("select distinct s from ScoreSheet s left join fetch s.marks where s.assignmentId in :assignments")
    List<ScoreSheet> ofAssignments(Collection<UUID> assignments);

    /** The handed-in sheets of an application. */
    @Query("select distinct s from ScoreSheet s left join fetch s.marks "
            + "where s.applicationId = :applicationId and s.submittedAt is not null order by s.submittedAt")
    List<ScoreSheet> submittedFor(UUID applicationId);

    /** The handed-in totals of a call. */
    @Query("select new it.cooperazionedigitale.evaluation.domain.ScoreSheets$Total(s.applicationId, s.total) "
            + "from ScoreSheet s where s.callId = :callId and s.submittedAt is not null")
    List<Total> totalsOf(UUID callId);

    /** The handed-in totals of some calls. */
    @Query("select new it.cooperazionedigitale.evaluation.domain.ScoreSheets$Total(s.applicationId, s.total) "
            + "from ScoreSheet s where s.callId in :calls and s.submittedAt is not null")
    List<Total> totalsOf(Collection<UUID> calls);

    /** The handed-in totals of a call, each under its assignment. */
    @Query("select new it.cooperazionedigitale.evaluation.domain.ScoreSheets$Total(s.assignmentId, s.total) "
            + "from ScoreSheet s where s.callId = :callId and s.submittedAt is not null")
    List<Total> totalsByAssignment(UUID callId);
}
