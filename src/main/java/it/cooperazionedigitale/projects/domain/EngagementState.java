package it.cooperazionedigitale.projects.domain;

/** Where the engagement of a transformer firm stands: only a confirmed firm is the project's transformer. */
public enum EngagementState {
    PROPOSED,
    CONFIRMED,
    DECLINED
}
