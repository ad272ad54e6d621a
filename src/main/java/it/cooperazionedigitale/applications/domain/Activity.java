package it.cooperazionedigitale.applications.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a project does.
 *
 * @param what what is done
 * @param fromMonth the first month, from 1
 * @param toMonth the last month
 * @param organisationId the partner that does it; null for the lead
 * @param milestone what is there when it is done; empty for none
 */
public record Activity(
        String what, int fromMonth, int toMonth, @Nullable UUID organisationId, String milestone) {

    /** Longest description and longest milestone. */
    public static final int LONGEST = 200;
    /** Most activities. */
    public static final int MOST = 20;

    /** Whether it lies within the months of a project. */
    public boolean within(int months) {
        return fromMonth >= 1 && toMonth >= fromMonth && toMonth <= months;
    }

    /** Whether a page could have sent it. */
    public boolean sound(int months) {
        return !what.isBlank() && what.length() <= LONGEST && milestone.length() <= LONGEST && within(months);
    }
}
