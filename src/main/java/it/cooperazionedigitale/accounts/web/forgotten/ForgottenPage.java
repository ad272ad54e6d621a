package it.cooperazionedigitale.accounts.web.forgotten;

/**
 * Where a forgotten password stands.
 *
 * @param token what the link carries, empty before there is one
 * @param done the request was taken, or the link is good
 */
record ForgottenPage(String token, boolean done) {}
