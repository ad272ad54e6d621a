package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.calls.CallState;

/** Whether a call takes an application now, as the applicant reads it; a call that has not opened has none. */
public enum Gate {
    OPEN,
    SUSPENDED,
    CLOSED;

    /** What the state of a call means for its applications. */
    public static Gate of(CallState call) {
        return switch (call) {
            case OPEN -> OPEN;
            case SUSPENDED -> SUSPENDED;
            default -> CLOSED;
        };
    }

    /** Whether an application can be sent. */
    public boolean open() {
        return this == OPEN;
    }

    /** Whether it never will be. */
    public boolean closed() {
        return this == CLOSED;
    }
}
