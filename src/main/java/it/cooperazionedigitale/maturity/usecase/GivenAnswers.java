package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.AssessmentAnswers;
import it.cooperazionedigitale.maturity.domain.DimensionAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answers to a check, dimension by dimension or all together: no two dimensions share a field. */
@Component
class GivenAnswers {

    private final AssessmentAnswers answers;

    GivenAnswers(AssessmentAnswers answers) {
        this.answers = answers;
    }

    Map<String, DimensionAnswers> byDimension(UUID assessment) {
        Map<String, DimensionAnswers> found = new HashMap<>();
        answers.findByAssessmentId(assessment).forEach(one -> found.put(one.dimension(), one));
        return found;
    }

    Map<String, List<String>> all(UUID assessment) {
        Map<String, List<String>> all = new HashMap<>();
        answers.findByAssessmentId(assessment).forEach(one -> all.putAll(one.values()));
        return all;
    }
}
