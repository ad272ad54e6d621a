package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the portal computes with of a progress report; a draft may leave it out.
 *
 * @param light how it goes
 * @param spent spent so far, euro
 */
@Embeddable
public record ProgressFacts(
        @Enumerated(EnumType.STRING) @Nullable Light light,
        @Column(precision = 14, scale = 2) @Nullable BigDecimal spent) {

    /** Read from checked answers. */
    public static ProgressFacts of(Map<String, Object> answers) {
        Object light = answers.get(FactQuestions.LIGHT);
        return new ProgressFacts(
                light == null ? null : Light.valueOf(light.toString()),
                FactQuestions.amount(answers, FactQuestions.SPENT));
    }

    /** Whether it may be sent. */
    public boolean isComplete() {
        return light != null && spent != null && !Euro.of(spent).exceeds(FactQuestions.MOST);
    }
}
