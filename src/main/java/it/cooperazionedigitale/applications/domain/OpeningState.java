package it.cooperazionedigitale.applications.domain;

/** Where the early opening of a sealed application stands. */
public enum OpeningState {
    PROPOSED,
    APPROVED,
    REJECTED
}
