package it.cooperazionedigitale.documents;

/** The papers that a body is asked for again and again. Their words stand under {@code documents.drawer.kind}. */
public enum DrawerKind {
    /** Visura camerale. */
    REGISTER_EXTRACT(false),
    /** Atto costitutivo e statuto. */
    STATUTE(false),
    /** Last approved balance. */
    BALANCE(false),
    /** DURC. */
    CONTRIBUTIONS(true),
    /** Identity document of the legal representative. */
    IDENTITY(true),
    /** Anything else, with a title of its own. */
    OTHER(false);

    private final boolean expires;

    DrawerKind(boolean expires) {
        this.expires = expires;
    }

    /** Whether such a paper must say the day after which it counts no more. */
    public boolean expires() {
        return expires;
    }
}
