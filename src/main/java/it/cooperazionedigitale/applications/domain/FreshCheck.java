package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.time.Period;

/** Whether a check of digital maturity tells how a body is now: where a call asks for one, it is of the last months. */
public final class FreshCheck {

    /** How old it may be. */
    public static final int MONTHS = 12;

    private FreshCheck() {}

    /** Whether a check completed then is too old now. */
    public static boolean isStale(Instant completedAt, Instant now) {
        return completedAt
                .atZone(ItalianFormats.ROME)
                .plus(Period.ofMonths(MONTHS))
                .toInstant()
                .isBefore(now);
    }
}
