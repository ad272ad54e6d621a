package it.cooperazionedigitale.maturity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers to all checks. */
public interface AssessmentAnswers extends Repository<DimensionAnswers, UUID> {

    DimensionAnswers save(DimensionAnswers answers);

    Optional<DimensionAnswers> findByAssessmentIdAndDimension(UUID assessmentId, String dimension);

    List<DimensionAnswers> findByAssessmentId(UUID assessmentId);
}
