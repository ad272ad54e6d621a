package it.cooperazionedigitale.audit;

import java.time.Instant;
import java.util.List;

/**
 * One look at the whole trail.
 *
 * @param endedAt when it ended, in real time
 * @param seconds how long it took
 * @param lines how many sealed lines were looked at
 * @param waiting lines not yet sealed, written by the portal
 * @param head the last position of the chain
 * @param findings what is not as it was left, at most {@link #MOST}; empty if all is well
 */
public record Verification(
        Instant endedAt, double seconds, long lines, long waiting, long head, List<Finding> findings) {

    /** More findings than this are not listed. */
    public static final int MOST = 200;

    /** Whether nothing was found. */
    public boolean well() {
        return findings.isEmpty();
    }
}
