package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.List;

/**
 * An answer a report still lacks before it can be sent.
 *
 * @param sectionId where
 * @param question the question as asked
 * @param key message key of a sentence that says how to mend it
 * @param args its arguments
 */
public record MissingAnswer(String sectionId, String question, String key, List<Object> args) {

    static MissingAnswer in(FormSection section, AnswerProblem problem) {
        String label = section.questions().stream()
                .filter(question -> question.id().equals(problem.questionId()))
                .map(Question::label)
                .findFirst()
                .orElse(section.title());
        return new MissingAnswer(section.id(), label, problem.key(), problem.args());
    }
}
