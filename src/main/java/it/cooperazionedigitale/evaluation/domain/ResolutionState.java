package it.cooperazionedigitale.evaluation.domain;

/** Where a resolution stands. */
public enum ResolutionState {
    PROPOSED,
    APPROVED,
    REJECTED
}
