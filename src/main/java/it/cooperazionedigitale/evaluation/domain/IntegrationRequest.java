package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the node asked the applicant to add, and the answer.
 *
 * @param number its number in the case, from 1
 * @param reason why it is asked
 * @param wanted what is asked
 * @param requestedAt when
 * @param requestedBy the officer's account
 * @param dueAt the term
 * @param answer what the applicant answered
 * @param answeredAt when
 * @param answeredBy the answering person's account
 */
@Embeddable
public record IntegrationRequest(
        int number,

        @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
        String reason,

        @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
        String wanted,

        Instant requestedAt,

        @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
        UUID requestedBy,

        Instant dueAt,

        @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE) @Nullable
        String answer,

        @Nullable Instant answeredAt,

        @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE) @Nullable
        UUID answeredBy) {

    /** Whether the applicant still has to answer. */
    public boolean isOpen() {
        return answeredAt == null;
    }

    IntegrationRequest answered(String text, UUID by, Instant now) {
        return new IntegrationRequest(number, reason, wanted, requestedAt, requestedBy, dueAt, text, now, by);
    }
}
