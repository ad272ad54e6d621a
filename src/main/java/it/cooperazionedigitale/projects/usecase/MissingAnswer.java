package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;

/**
 * An answer a report still lacks before it can be sent.
 *
 * @param sectionId where
 * @param question the question as asked
 * @param problem how to mend it
 */
public record MissingAnswer(String sectionId, String question, AnswerProblem problem) {

    static MissingAnswer in(AskedForm asked, AnswerProblem problem) {
        String id = problem.question();
        for (FormSection section : asked.sections()) {
            for (Question question : section.questions()) {
                if (question.id().equals(id)) {
                    return new MissingAnswer(section.id(), question.label(), problem);
                }
            }
        }
        throw new IllegalStateException("a problem with what is not asked: " + id);
    }
}
