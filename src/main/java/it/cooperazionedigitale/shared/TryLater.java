package it.cooperazionedigitale.shared;

import java.time.Duration;

/** Too often in too short a time. Shown as a 429 page that says when to come back. */
public class TryLater extends RuntimeException {

    private final Duration after;

    /** Come back after this long. */
    public TryLater(Duration after) {
        super("after " + after);
        this.after = after;
    }

    /** How long to wait. */
    public Duration after() {
        return after;
    }
}
