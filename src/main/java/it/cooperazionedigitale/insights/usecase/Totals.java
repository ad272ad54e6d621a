package it.cooperazionedigitale.insights.usecase;

import java.math.BigDecimal;

/**
 * What a set of projects adds up to.
 *
 * @param closed projects that are closed
 * @param closedEuro their contributions as settled
 * @param people people they reached, as declared in the final reports
 * @param running projects that have started and are not closed
 * @param runningEuro their contributions
 * @param bodies bodies with a closed or running project
 * @param transformers firms confirmed on a closed or running project
 */
public record Totals(
        long closed,
        BigDecimal closedEuro,
        long people,
        long running,
        BigDecimal runningEuro,
        long bodies,
        long transformers) {}
