package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Map;

/**
 * Answers after the engine looked at them.
 *
 * @param values the answers that may be stored, by question, in the shapes of {@link QuestionType}
 * @param problems what is wrong with the others
 */
public record CheckedAnswers(Map<String, Object> values, List<AnswerProblem> problems) {

    /** Whether nothing has to be mended. */
    public boolean fine() {
        return problems.isEmpty();
    }
}
