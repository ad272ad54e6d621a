package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * One line of an application's budget.
 *
 * @param category code of an expense category of the call
 * @param description what for
 * @param cost euro, with what the body pays itself
 */
@Embeddable
public record CostLine(
        String category,

        @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
        String description,

        BigDecimal cost) {

    /** Longest description. */
    public static final int LONGEST = 200;
    /** Highest cost of a line, so that sums stay sums. */
    public static final Euro HIGHEST = Euro.of(10_000_000);
    /** Most lines of a budget. */
    public static final int MOST = 40;

    /** The cost as money. */
    public Euro euro() {
        return Euro.of(cost);
    }
}
