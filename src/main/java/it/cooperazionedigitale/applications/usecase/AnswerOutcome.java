package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What became of answers sent for saving: saved when there are neither problems nor a colleague's newer version.
 *
 * @param revision the revision now stored
 * @param problems what has to be mended, nothing is saved then
 * @param theirs what a colleague saved meanwhile, nothing is saved then
 */
public record AnswerOutcome(
        int revision,
        List<AnswerProblem> problems,
        @Nullable Theirs theirs) {

    /**
     * A colleague's version.
     *
     * @param who the colleague
     * @param at when they saved
     * @param answers what they saved, by question
     */
    public record Theirs(String who, Instant at, Map<String, Object> answers) {}

    /** Puts what has to be mended at the fields of a page's form. */
    public void report(Errors errors) {
        AnswersForm.report(new CheckedAnswers(Map.of(), problems), errors);
    }

    /** Whether the answers are stored. */
    public boolean saved() {
        return problems.isEmpty() && theirs == null;
    }
}
