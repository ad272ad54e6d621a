package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assignments of evaluators. */
public interface EvaluatorAssignments extends Repository<EvaluatorAssignment, UUID> {

    EvaluatorAssignment save(EvaluatorAssignment assignment);

    void delete(EvaluatorAssignment assignment);

    Optional<EvaluatorAssignment> findById(UUID id);

    /** The assignment, when it is this evaluator's and more than a proposal. */
    @Query(
            "select a from EvaluatorAssignment a where a.id = :id and a.evaluatorId = :evaluator and a.state <> 'PROPOSED'")
    Optional<EvaluatorAssignment> ofEvaluator(UUID id, UUID evaluator);

    /** An evaluator's work, the first due first. */
    @Query("select a from EvaluatorAssignment a where a.evaluatorId = :evaluator and a.state <> 'PROPOSED' "
            + "order by a.dueAt, a.startedAt nulls last, a.id")
    List<EvaluatorAssignment> queueOf(UUID evaluator);

    List<EvaluatorAssignment> findByCallId(UUID callId);

    List<EvaluatorAssignment> findByCallIdIn(Collection<UUID> calls);

    List<EvaluatorAssignment> findByApplicationId(UUID applicationId);

    /** All assignments of an application, held until the transaction ends: their sheets are counted one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from EvaluatorAssignment a where a.applicationId = :applicationId order by a.id")
    List<EvaluatorAssignment> holdAllOf(UUID applicationId);
}
