package it.cooperazionedigitale.accounts.domain;

/** Whether a person may sign in. */
public enum AccountState {
    ACTIVE,
    CLOSED
}
