package it.cooperazionedigitale.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All general declarations of evaluators. */
public interface ConflictDeclarations extends Repository<ConflictDeclaration, UUID> {

    ConflictDeclaration save(ConflictDeclaration declaration);

    Optional<ConflictDeclaration> findByCallIdAndEvaluatorId(UUID callId, UUID evaluatorId);

    boolean existsByCallIdAndEvaluatorId(UUID callId, UUID evaluatorId);

    @Query("select distinct d from ConflictDeclaration d left join fetch d.ties where d.evaluatorId = :evaluatorId")
    List<ConflictDeclaration> ofEvaluator(UUID evaluatorId);

    @Query("select distinct d from ConflictDeclaration d left join fetch d.ties where d.callId = :callId")
    List<ConflictDeclaration> ofCall(UUID callId);
}
