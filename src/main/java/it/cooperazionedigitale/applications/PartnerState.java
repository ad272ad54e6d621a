package it.cooperazionedigitale.applications;

/** How a body's part in another body's application stands. */
public enum PartnerState {
    /** It asked with the lead's code, the lead has not answered. */
    ASKED,
    /** The lead took it in and gave it a role; it has not confirmed what it shares in. */
    ACCEPTED,
    /** It confirmed its data, its role and its share. */
    CONFIRMED,
    /** The lead said no. */
    DECLINED,
    /** It went away by itself. */
    LEFT,
    /** The lead ended it. */
    REMOVED;

    /** Whether the body is bound to the application: it cannot be in another of the same call. */
    public boolean live() {
        return this == ASKED || takenIn();
    }

    /** Whether the lead took it in. */
    public boolean takenIn() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
