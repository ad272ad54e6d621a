package it.cooperazionedigitale.applications;

/** Facts born in the modules above that move an application along. */
public enum ApplicationFact {
    ELIGIBILITY_STARTED,
    INTEGRATION_REQUESTED,
    INTEGRATION_ANSWERED,
    FOUND_ELIGIBLE,
    FOUND_NOT_ELIGIBLE,
    EVALUATION_STARTED,
    EVALUATED,
    RANKED_FUNDED,
    RANKED_RESERVE,
    FELL_BELOW_THRESHOLD,
    AWARDED,
    NOT_AWARDED,
    ACCEPTED,
    WAIVED,
    LAPSED,
    EXCLUDED
}
