package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.calls.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The arithmetic of scores: two decimals, half up, rounded once at the end. */
public final class Scoring {

    private Scoring() {}

    /** The sum of score / highest x weight over the criteria; a criterion without score brings nothing. */
    public static BigDecimal weighted(Map<String, Mark> marks, List<Criterion> criteria) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            Integer score = marks.getOrDefault(criterion.code(), Mark.EMPTY).score();
            if (score != null) {
                sum = sum.add(BigDecimal.valueOf((long) score * criterion.weight())
                        .divide(BigDecimal.valueOf(criterion.max()), 10, RoundingMode.HALF_UP));
            }
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    /** The mean of several totals. */
    public static BigDecimal mean(Collection<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
    }

    /** Whether the totals lie further apart than the call allows. */
    public static boolean diverge(Collection<BigDecimal> totals, int allowed) {
        return totals.size() > 1
                && Collections.max(totals).subtract(Collections.min(totals)).compareTo(BigDecimal.valueOf(allowed)) > 0;
    }

    /** How many sheets an application needs: one more than the call's number where its first sheets diverge. */
    public static int needed(Collection<BigDecimal> totals, int evaluators, int divergence) {
        return totals.size() > evaluators || totals.size() == evaluators && diverge(totals, divergence)
                ? evaluators + 1
                : evaluators;
    }
}
