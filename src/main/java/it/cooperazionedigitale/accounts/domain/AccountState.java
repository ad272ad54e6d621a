package it.cooperazionedigitale.accounts.domain;

/** Whether a person may sign in. */
public enum AccountState {
    /** May sign in. */
    ACTIVE,
    /** May not sign in until an administrator lifts the block. */
    BLOCKED,
    /** Has ended; nobody signs in with it any more. */
    CLOSED
}
