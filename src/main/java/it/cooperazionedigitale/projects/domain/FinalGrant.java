package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is left of a contribution when less was spent than planned: cut in proportion, never raised. */
public final class FinalGrant {

    private FinalGrant() {}

    /** The contribution due: {@code granted × spent ÷ planned}, at most {@code granted}, to the cent, half up. */
    public static Euro of(Euro granted, Euro planned, Euro spent) {
        if (!planned.exceeds(spent)) {
            return granted;
        }
        BigDecimal due = granted.amount().multiply(spent.amount()).divide(planned.amount(), 2, RoundingMode.HALF_UP);
        return Euro.of(due).atMost(granted);
    }
}
