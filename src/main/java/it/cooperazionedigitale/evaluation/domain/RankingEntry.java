package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What goes into a ranking for one application.
 *
 * @param applicationId which
 * @param organisationId whose
 * @param protocol its protocol number
 * @param sheets the totals of its score sheets
 * @param bonus priority points
 * @param requested the contribution asked, euro
 * @param hubId the hub of the body that leads it
 */
public record RankingEntry(
        UUID applicationId,
        UUID organisationId,
        String protocol,
        List<BigDecimal> sheets,
        int bonus,
        Euro requested,
        UUID hubId) {

    /** The mean of the sheets. */
    public BigDecimal score() {
        return Scoring.mean(sheets);
    }

    /** Mean and bonus. */
    public BigDecimal total() {
        return score().add(BigDecimal.valueOf(bonus));
    }
}
