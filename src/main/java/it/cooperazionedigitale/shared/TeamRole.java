package it.cooperazionedigitale.shared;

/** What a person may do in a body's team, from least to most. */
public enum TeamRole {
    /** Reads. */
    VIEWER,
    /** Also drafts. */
    EDITOR,
    /** Legal representative: also submits, accepts, signs, invites. */
    OWNER
}
