package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What became of answers sent for saving: those with neither a problem nor a colleague's newer words are stored.
 *
 * @param section the section
 * @param revision the revision now stored
 * @param savedAt when the section was last saved
 * @param problems what has to be mended; the answers before are still stored
 * @param theirs what a colleague wrote meanwhile where this person wrote too; the colleague's is still stored
 * @param settled the questions whose stored answer is not the one the page showed: saved now, or by a colleague alone
 * @param stored the answers of the section as they are stored now
 * @param asked the questions of the section that are asked, given the answers
 */
public record AnswerOutcome(
        FormSection section,
        int revision,
        Instant savedAt,
        List<AnswerProblem> problems,
        List<Theirs> theirs,
        Set<String> settled,
        Map<String, Object> stored,
        Set<String> asked) {

    /**
     * A colleague's answer beside this person's.
     *
     * @param question the question
     * @param who the colleague; empty for somebody who is no member any more
     * @param own whether it was the same person, in another window
     * @param at when they wrote it
     * @param answer what they wrote; null for an answer taken away
     * @param mine what this person wrote, where it could be read
     */
    public record Theirs(
            String question,
            String who,
            boolean own,
            Instant at,
            @Nullable Object answer,
            @Nullable Object mine) {}

    /** Puts what has to be mended at the fields of a page's form. */
    public void report(Errors errors) {
        AnswersForm.report(new CheckedAnswers(Map.of(), problems), errors);
    }

    /** Whether all that was sent is stored. */
    public boolean saved() {
        return problems.isEmpty() && theirs.isEmpty();
    }
}
