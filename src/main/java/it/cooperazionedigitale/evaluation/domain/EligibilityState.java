package it.cooperazionedigitale.evaluation.domain;

/** Where the formal check of an application stands. */
public enum EligibilityState {
    OPEN,
    WAITING_FOR_ANSWER,
    ELIGIBLE,
    NOT_ELIGIBLE
}
