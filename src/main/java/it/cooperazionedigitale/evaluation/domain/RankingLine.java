package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One place in a ranking.
 *
 * @param place from 1
 * @param applicationId which application
 * @param organisationId whose
 * @param protocol its protocol number
 * @param score mean of the score sheets
 * @param bonus priority points
 * @param total score and bonus
 * @param requested the contribution asked
 * @param standing funded, in reserve, below the threshold
 * @param beyondShare whether it is funded with what the shares of other hubs left
 */
@Embeddable
public record RankingLine(
        int place,
        UUID applicationId,
        UUID organisationId,
        String protocol,
        BigDecimal score,
        int bonus,
        BigDecimal total,
        BigDecimal requested,
        @Enumerated(EnumType.STRING) Standing standing,
        boolean beyondShare) {}
