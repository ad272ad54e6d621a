package it.cooperazionedigitale.calls.domain;

/** Where a proposed longer term stands. */
public enum ExtensionState {
    PROPOSED,
    APPROVED,
    REJECTED
}
