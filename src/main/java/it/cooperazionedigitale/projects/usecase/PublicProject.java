package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.SentAnswers;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project as everybody may read it.
 *
 * @param project what it is
 * @param startedOn when the work began
 * @param closedAt when it was closed
 * @param results what was reached, where the body agreed to tell
 */
public record PublicProject(
        ProjectRow project,
        @Nullable LocalDate startedOn,
        @Nullable Instant closedAt,
        @Nullable Results results) {

    /**
     * What was reached, as far as the call's form asked for it.
     *
     * @param reached the objectives reached; may be empty
     * @param benefits what changed for people; may be empty
     * @param goodPractice what others could do again; may be empty
     * @param people people reached
     */
    public record Results(String reached, String benefits, String goodPractice, int people) {

        /** Finds them among the answers by the names of their questions, which are the same in every form. */
        static Results among(SentAnswers answers, int people) {
            return new Results(
                    answers.text("risultati"), answers.text("benefici"), answers.text("buona-pratica"), people);
        }
    }
}
