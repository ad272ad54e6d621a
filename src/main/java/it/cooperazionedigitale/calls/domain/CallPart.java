package it.cooperazionedigitale.calls.domain;

/** The parts in which a call is written, one page each. */
public enum CallPart {
    /** Names and words. */
    WORDS,
    /** The window. */
    WINDOW,
    /** Who may apply, and when applications are checked. */
    APPLICANTS,
    /** Budget, caps, own share, forms, expenses. */
    MONEY,
    /** How the budget is shared among the hubs. */
    HUBS,
    /** How a contribution is paid. */
    PAYMENTS,
    /** Criteria, threshold, ties, score sheets. */
    JUDGING,
    /** Bonus points. */
    PRIORITIES,
    /** Papers every application must bring. */
    PAPERS,
    /** Months, days, the form. */
    TERMS
}
