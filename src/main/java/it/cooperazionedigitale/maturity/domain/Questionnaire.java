package it.cooperazionedigitale.maturity.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of the questions; a version that has been asked is never changed, another one is added. */
public record Questionnaire(int version, List<Dimension> dimensions, List<Imbalance> imbalances) {

    /** A dimension by its code. */
    public Optional<Dimension> dimension(String code) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }

    /** All questions, in order. */
    public List<Question> questions() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.questions().stream())
                .toList();
    }

    /** Whether nothing is left to answer. */
    public boolean complete(Map<String, List<String>> answers) {
        return dimensions.stream().allMatch(dimension -> dimension.complete(answers));
    }
}
