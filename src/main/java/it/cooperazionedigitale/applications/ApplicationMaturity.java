package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.maturity.MaturitySummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How digital the body said it was when it applied, in words as they were then.
 *
 * @param check the check
 * @param completedAt when it was completed
 * @param overall 0 to 100
 * @param dimensions the score of each dimension
 */
public record ApplicationMaturity(UUID check, Instant completedAt, int overall, List<Dimension> dimensions) {

    /** The score of one dimension, 0 to 100. */
    public record Dimension(String title, int points) {}

    /** A check as an application keeps it. */
    public static ApplicationMaturity of(MaturitySummary latest) {
        return new ApplicationMaturity(
                latest.id(),
                latest.completedAt(),
                latest.overall(),
                latest.dimensions().stream()
                        .map(one -> new Dimension(one.title().it(), one.points()))
                        .toList());
    }
}
