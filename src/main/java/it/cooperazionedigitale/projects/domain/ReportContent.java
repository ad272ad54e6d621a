package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a progress report tells; a draft may leave things out.
 *
 * @param done what was done
 * @param light how it goes
 * @param difficulties what was hard; may be empty
 * @param spent spent so far, euro
 */
@Embeddable
public record ReportContent(
        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String done,

        @Enumerated(EnumType.STRING) @Nullable Light light,

        @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
        String difficulties,

        @Column(precision = 14, scale = 2) @Nullable BigDecimal spent) {

    /** The most that is believed of one project. */
    public static final Euro MOST = Euro.of(10_000_000);

    /** Whether it may be sent. */
    public boolean isComplete() {
        return !done.isBlank()
                && light != null
                && spent != null
                && !Euro.of(spent).exceeds(MOST);
    }
}
