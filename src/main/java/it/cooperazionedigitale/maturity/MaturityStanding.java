package it.cooperazionedigitale.maturity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a body stands with its checks.
 *
 * @param overall the overall score of the last completed one; null for none
 * @param completedAt when that was completed; null for none
 * @param underWay whether one waits to be finished
 */
public record MaturityStanding(
        @Nullable Integer overall, @Nullable Instant completedAt, boolean underWay) {}
