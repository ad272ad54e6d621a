package it.cooperazionedigitale.calls.domain;

/** The parts in which a call is written, one page each. */
public enum CallPart {
    /** Names and words. */
    WORDS,
    /** The window. */
    WINDOW,
    /** Budget, caps, own share, forms, expenses. */
    MONEY,
    /** Criteria, threshold, score sheets. */
    JUDGING,
    /** Bonus points. */
    PRIORITIES,
    /** Months, days, the form. */
    TERMS
}
