package it.cooperazionedigitale.accounts.web.factor;

/**
 * What the person can prove the second factor with.
 *
 * @param app an authenticator app
 * @param mail codes by mail
 * @param passkey a passkey
 */
record VerifyPage(boolean app, boolean mail, boolean passkey) {}
