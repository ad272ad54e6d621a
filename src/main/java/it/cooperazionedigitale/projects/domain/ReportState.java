package it.cooperazionedigitale.projects.domain;

/** Where a progress report stands. */
public enum ReportState {
    PLANNED,
    SUBMITTED,
    ACCEPTED,
    SENT_BACK
}
