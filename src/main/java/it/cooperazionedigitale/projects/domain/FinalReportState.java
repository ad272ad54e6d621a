package it.cooperazionedigitale.projects.domain;

/** Where a final report stands. */
public enum FinalReportState {
    DRAFT,
    SUBMITTED,
    SENT_BACK,
    VERIFIED
}
