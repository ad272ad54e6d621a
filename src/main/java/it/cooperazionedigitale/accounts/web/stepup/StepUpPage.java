package it.cooperazionedigitale.accounts.web.stepup;

/**
 * How a person can prove who they are.
 *
 * @param matter the message that says what the act is about
 * @param code whether a code is asked for, in place of the password
 * @param mail whether it can be sent
 * @param passkey whether a passkey will do
 * @param proved whether it is proved already and only the act is left
 */
record StepUpPage(String matter, boolean code, boolean mail, boolean passkey, boolean proved) {}
