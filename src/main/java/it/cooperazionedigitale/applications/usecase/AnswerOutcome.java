package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    public record Theirs(String who, Instant at, Map<String, List<String>> answers) {}

    /** Whether the answers are stored. */
    public boolean saved() {
        return problems.isEmpty() && theirs == null;
    }
}
