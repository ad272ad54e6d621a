package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's budget.
 *
 * @param category code of an expense category of the call
 * @param description what for
 * @param cost euro, without VAT
 * @param vat the VAT on it that the body cannot get back
 * @param organisationId the partner that pays it; null for the lead
 */
@Embeddable
public record CostLine(
        String category,

        @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
        String description,

        BigDecimal cost,
        BigDecimal vat,
        @Nullable UUID organisationId) {

    /** Longest description. */
    public static final int LONGEST = 200;
    /** Highest cost of a line, so that sums stay sums. */
    public static final Euro HIGHEST = Euro.of(10_000_000);
    /** Most lines of a budget. */
    public static final int MOST = 40;
    /** The highest rate of VAT there is, percent. */
    public static final int VAT_RATE = 22;

    /** A cost of the lead's without VAT. */
    public CostLine(String category, String description, BigDecimal cost) {
        this(category, description, cost, Euro.ZERO.amount(), null);
    }

    /** What the body pays: that counts in every sum. */
    public Euro euro() {
        return net().plus(Euro.of(vat));
    }

    /** The cost without VAT. */
    public Euro net() {
        return Euro.of(cost);
    }

    /** The most VAT there can be on it. */
    public static Euro highestVat(Euro net) {
        return Euro.of(net.amount()
                .multiply(BigDecimal.valueOf(VAT_RATE))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.UP));
    }

    /** Whether a page could have sent it. */
    public boolean sound() {
        return !description.isBlank()
                && description.length() <= LONGEST
                && net().isPositive()
                && !euro().exceeds(HIGHEST)
                && vat.signum() >= 0
                && !Euro.of(vat).exceeds(highestVat(net()));
    }
}
