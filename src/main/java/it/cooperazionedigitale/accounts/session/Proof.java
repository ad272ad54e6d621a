package it.cooperazionedigitale.accounts.session;

/** One way of proving who one is. */
public enum Proof {
    /** The password. */
    PASSWORD(false),
    /** An outside provider of identity. */
    PROVIDER(false),
    /** A passkey that has verified its user: something one has and something one knows or is, at once. */
    PASSKEY(true),
    /** A code of the authenticator app. */
    APP(true),
    /** A code sent to the address. */
    MAIL(true),
    /** One of the codes kept for the day the other factor is lost. */
    RECOVERY(true);

    private final boolean second;

    Proof(boolean second) {
        this.second = second;
    }

    /** Whether it serves as second factor. */
    public boolean second() {
        return second;
    }
}
