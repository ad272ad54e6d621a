package it.cooperazionedigitale.applications;

/** Where an application stands. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    IN_ELIGIBILITY_CHECK,
    INTEGRATION_REQUESTED,
    ELIGIBLE,
    NOT_ELIGIBLE,
    IN_EVALUATION,
    EVALUATED,
    RANKED_FUNDED,
    RANKED_RESERVE,
    BELOW_THRESHOLD,
    AWARDED,
    NOT_AWARDED,
    ACCEPTED,
    WAIVED,
    LAPSED,
    WITHDRAWN,
    EXCLUDED
}
