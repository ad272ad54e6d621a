package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
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
public record Vote(
        @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
        UUID memberId,

        boolean approves,

        @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
        String note,

        Instant castAt) {}
