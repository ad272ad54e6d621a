package it.cooperazionedigitale.transformers;

/** Where a firm stands in its accreditation. */
public enum TransformerState {
    CANDIDATE,
    UNDER_REVIEW,
    ACCREDITED,
    REJECTED,
    SUSPENDED,
    EXPIRED
}
