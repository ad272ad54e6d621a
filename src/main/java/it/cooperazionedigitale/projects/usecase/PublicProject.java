package it.cooperazionedigitale.projects.usecase;

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
     * What was reached.
     *
     * @param reached the objectives reached
     * @param benefits what changed for people
     * @param goodPractice what others could do again; may be empty
     * @param people people reached
     */
    public record Results(String reached, String benefits, String goodPractice, int people) {}
}
