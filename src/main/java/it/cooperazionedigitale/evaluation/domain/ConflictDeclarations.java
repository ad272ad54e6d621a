package it.cooperazionedigitale.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All general declarations of evaluators. */
public interface ConflictDeclarations extends Repository<ConflictDeclaration, UUID> {

    ConflictDeclaration save(ConflictDeclaration declaration);

    Optional<ConflictDeclaration> findByCallIdAndEvaluatorId(UUID callId, UUID evaluatorId);

    boolean existsByCallIdAndEvaluatorId(UUID callId, UUID evaluatorId);

    List<ConflictDeclaration> findByEvaluatorId(UUID evaluatorId);

    List<ConflictDeclaration> findByCallId(UUID callId);
}
