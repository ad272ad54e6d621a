package it.cooperazionedigitale.forms;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param questionId which question
 * @param key message key of a sentence that says how to mend it
 * @param args its arguments, ready to print
 */
public record AnswerProblem(String questionId, String key, List<Object> args) {

    private static final String PENDING = "forms.problem.filePending";

    /** A file that nobody has looked at yet. */
    public static AnswerProblem pending(String question, String file) {
        return new AnswerProblem(question, PENDING, List.of(file));
    }

    /** Whether it is no fault of who answers: the portal itself has not checked a file yet. */
    public boolean waits() {
        return key.equals(PENDING);
    }

    /** The question itself, where it is a cell of a table that has to be mended. */
    public String question() {
        return questionId.split("\\.", 2)[0];
    }
}
