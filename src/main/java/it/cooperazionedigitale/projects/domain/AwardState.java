package it.cooperazionedigitale.projects.domain;

/** What became of a contribution that was awarded. */
public enum AwardState {
    OFFERED,
    ACCEPTED,
    WAIVED,
    LAPSED
}
