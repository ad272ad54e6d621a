package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Map;

/**
 * Answers after the engine looked at them.
 *
 * @param values the answers that may be stored, by question: trimmed text, several choices as a list; numbers
 *     ({@code 1.234}), amounts ({@code 1.234,50}) and days ({@code 03/03/2027}) in their usual writing; {@code yes} or
 *     {@code no}
 * @param problems what is wrong with the others
 */
public record CheckedAnswers(Map<String, Object> values, List<AnswerProblem> problems) {

    /** Whether nothing has to be mended. */
    public boolean fine() {
        return problems.isEmpty();
    }
}
