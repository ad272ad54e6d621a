package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the portal computes with of a final report; a draft may leave it out.
 *
 * @param people members and workers reached
 * @param spent spent in all, euro
 * @param consent whether the results may be published
 */
@Embeddable
public record FinalFacts(
        @Nullable Integer people,
        @Column(precision = 14, scale = 2) @Nullable BigDecimal spent,
        boolean consent) {

    /** Read from checked answers. */
    public static FinalFacts of(Map<String, Object> answers) {
        Object people = answers.get(FactQuestions.PEOPLE);
        return new FinalFacts(
                people == null ? null : Integer.valueOf(people.toString().replace(".", "")),
                FactQuestions.amount(answers, FactQuestions.SPENT_IN_ALL),
                "yes".equals(answers.get(FactQuestions.CONSENT)));
    }

    /** Whether it may be sent. */
    public boolean isComplete() {
        return people != null
                && people >= 0
                && people <= FactQuestions.MOST_PEOPLE
                && spent != null
                && !Euro.of(spent).exceeds(FactQuestions.MOST);
    }
}
