package it.cooperazionedigitale.projects;

/** Where a funded project stands. */
public enum ProjectState {
    TO_START,
    RUNNING,
    FINAL_REPORT_DUE,
    FINAL_REPORT_SUBMITTED,
    VERIFIED,
    CLOSED,
    SUSPENDED,
    WAIVED,
    REVOKED
}
