package it.cooperazionedigitale.accounts.web.confirmation;

/**
 * A link that was opened.
 *
 * @param token what the link carries
 * @param standing READY, NEEDS_PASSWORD, OTHER_ACCOUNT, DONE or SPENT
 * @param person the name of who is signed in, empty for nobody
 * @param home where the person begins
 */
record ConfirmationPage(String token, String standing, String person, String home) {}
