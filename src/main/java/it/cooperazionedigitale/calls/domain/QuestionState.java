package it.cooperazionedigitale.calls.domain;

/** Where a question about a call stands. */
public enum QuestionState {
    ASKED,
    /** Everybody reads it. */
    ANSWERED,
    /** Only who asked knows, and why. */
    SET_ASIDE
}
