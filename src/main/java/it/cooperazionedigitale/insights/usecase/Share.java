package it.cooperazionedigitale.insights.usecase;

import java.math.BigDecimal;

/**
 * What one region or one call has of the whole.
 *
 * @param key the region's code or the call's id
 * @param closed projects that are closed
 * @param closedEuro their contributions as settled
 * @param people people they reached
 * @param running projects that have started and are not closed
 * @param runningEuro their contributions
 */
public record Share(
        String key, long closed, BigDecimal closedEuro, long people, long running, BigDecimal runningEuro) {}
