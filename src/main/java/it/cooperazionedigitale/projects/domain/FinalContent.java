package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a final report tells; a draft may leave things out.
 *
 * @param activities what was done
 * @param planned the objectives set
 * @param reached what became of them
 * @param benefits what changed for people
 * @param people members and workers reached
 * @param spent spent in all, euro
 * @param difficulties what was hard; may be empty
 * @param goodPractice what others could do again; may be empty
 * @param consent whether the results may be published
 */
@Embeddable
public record FinalContent(
        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String activities,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String planned,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String reached,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String benefits,

        @Nullable Integer people,
        @Column(precision = 14, scale = 2) @Nullable BigDecimal spent,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String difficulties,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String goodPractice,

        boolean consent) {

    /** The most people that are believed of one project. */
    public static final int MOST_PEOPLE = 1_000_000;

    /** Whether it may be sent. */
    public boolean isComplete() {
        return !activities.isBlank()
                && !planned.isBlank()
                && !reached.isBlank()
                && !benefits.isBlank()
                && people != null
                && people >= 0
                && people <= MOST_PEOPLE
                && spent != null
                && !Euro.of(spent).exceeds(ReportContent.MOST);
    }
}
