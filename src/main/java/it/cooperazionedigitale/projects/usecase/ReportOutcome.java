package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.projects.domain.QuestionnaireSection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of something written in a report: saved, and sent where that was asked, unless it says why not.
 *
 * @param reportId the report that was handed in, if it was
 * @param changed whether anything was saved that was not there before
 * @param problems what has to be mended; nothing is saved then, unless only files wait
 * @param theirs what colleagues saved meanwhile; nothing is saved then
 * @param otherQuestions whether the page showed another version of the questions; nothing is saved then
 */
public record ReportOutcome(
        @Nullable UUID reportId,
        boolean changed,
        List<AnswerProblem> problems,
        List<Theirs> theirs,
        boolean otherQuestions) {

    /**
     * A colleague's answers to a section.
     *
     * @param sectionId which section
     * @param revision the revision now stored
     * @param who the colleague
     * @param at when they saved
     * @param answers what they saved, by question
     */
    public record Theirs(String sectionId, int revision, String who, Instant at, Map<String, Object> answers) {

        static Theirs of(QuestionnaireSection stored) {
            return new Theirs(
                    stored.sectionId(), stored.revision(), stored.savedBy(), stored.savedAt(), stored.values());
        }
    }

    /** The same, with what is missing on the page before it can be sent; it is saved all the same. */
    ReportOutcome lacking(List<AnswerProblem> missing) {
        return new ReportOutcome(reportId, changed, missing, theirs, otherQuestions);
    }

    static ReportOutcome saved(boolean changed) {
        return new ReportOutcome(null, changed, List.of(), List.of(), false);
    }

    static ReportOutcome refused(List<AnswerProblem> problems, List<Theirs> theirs, boolean otherQuestions) {
        return new ReportOutcome(null, false, problems, theirs, otherQuestions);
    }

    ReportOutcome of(UUID report) {
        return new ReportOutcome(report, changed, problems, theirs, otherQuestions);
    }

    /** Whether it was done. */
    public boolean done() {
        return problems.isEmpty() && theirs.isEmpty() && !otherQuestions;
    }
}
