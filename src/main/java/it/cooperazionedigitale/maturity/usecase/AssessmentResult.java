package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.Advice;
import it.cooperazionedigitale.maturity.domain.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completed check, as its own body reads it.
 *
 * @param id the check
 * @param completedAt when it was completed
 * @param completedBy by whom
 * @param overall 0 to 100
 * @param dimensions the score of each dimension, in order
 * @param advice what to do next
 * @param before the check before it, if there is one
 * @param sector the bodies of the same sector; null for a body that tells no activity
 * @param region the bodies of the same region
 * @param returnTo the page from which it was begun, if any
 */
public record AssessmentResult(
        UUID id,
        Instant completedAt,
        String completedBy,
        int overall,
        List<Line> dimensions,
        Advice advice,
        @Nullable Before before,
        @Nullable PeerGroup sector,
        PeerGroup region,
        @Nullable String returnTo) {

    /** The score of one dimension, with the one before; null where there is none. */
    public record Line(
            Dimension dimension, int points, @Nullable Integer before) {}

    /** The check before. */
    public record Before(Instant completedAt, int overall) {}
}
