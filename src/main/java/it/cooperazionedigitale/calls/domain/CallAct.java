package it.cooperazionedigitale.calls.domain;

/** The acts of a call that are stored, in order; the window is left to the clock. */
public enum CallAct {
    DRAFT,
    SCHEDULED,
    IN_EVALUATION,
    RANKED,
    RESOLVED,
    ARCHIVED
}
