package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.shared.Euro;
import java.util.Map;
import java.util.UUID;

/**
 * What a call says of its ranking.
 *
 * @param budget the money
 * @param threshold points needed, before the bonus
 * @param tie which of two with the same total comes first
 * @param shares what is kept for each hub; none where there is one budget for all
 */
public record RankingTerms(Euro budget, int threshold, TieRule tie, Map<UUID, Euro> shares) {

    /** One budget for all, ties by score. */
    public static RankingTerms of(Euro budget, int threshold) {
        return new RankingTerms(budget, threshold, TieRule.SCORE, Map.of());
    }
}
