package it.cooperazionedigitale.calls;

/** Where a call stands. OPEN and CLOSED follow from the instants and the suspension; the others are acts. */
public enum CallState {
    DRAFT,
    SCHEDULED,
    OPEN,
    SUSPENDED,
    CLOSED,
    IN_EVALUATION,
    RANKED,
    RESOLVED,
    ARCHIVED
}
