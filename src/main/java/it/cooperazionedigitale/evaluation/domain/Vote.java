package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One member's vote.
 *
 * @param memberId the member's account
 * @param approves yes or no
 * @param note the member's words; obligatory for a no
 * @param castAt when
 */
@Embeddable
public record Vote(UUID memberId, boolean approves, String note, Instant castAt) {}
