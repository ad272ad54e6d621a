package it.cooperazionedigitale.calls;

import org.jspecify.annotations.Nullable;

/**
 * A priority category in one call.
 *
 * @param category which
 * @param points bonus points when it holds
 * @param thresholdPercent the share of members that is needed, where shares count
 */
public record PriorityRule(
        PriorityCategory category, int points, @Nullable Integer thresholdPercent) {}
