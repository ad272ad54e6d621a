package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a resolution gives to one application.
 *
 * @param place in the ranking
 * @param applicationId which application
 * @param organisationId whose
 * @param amount euro
 */
@Embeddable
public record AwardLine(int place, UUID applicationId, UUID organisationId, BigDecimal amount) {}
