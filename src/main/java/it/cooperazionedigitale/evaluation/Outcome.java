package it.cooperazionedigitale.evaluation;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scored application, once the resolution is approved.
 *
 * @param rank place in the ranking, from 1
 * @param score mean of the weighted scores, of 100
 * @param bonus priority points
 * @param total score and bonus
 * @param awarded the contribution, euro, if any
 */
public record Outcome(
        int rank,
        BigDecimal score,
        int bonus,
        BigDecimal total,
        @Nullable Euro awarded) {}
