package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator says on one criterion.
 *
 * @param score from 0 to the criterion's highest; null while undecided
 * @param comment what the cooperative will read
 */
@Embeddable
public record Mark(
        @Nullable Integer score,

        @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
        String comment) {

    /** Nothing said yet. */
    public static final Mark EMPTY = new Mark(null, "");

    /** Whether score and comment are there. */
    public boolean isComplete() {
        return score != null && !comment.isBlank();
    }
}
