package it.cooperazionedigitale.accounts.web.address;

/**
 * A link of one of the two addresses of a move.
 *
 * @param token what the link carries
 * @param standing OPEN, AGREED, DONE or SPENT
 * @param from the present address
 * @param to the wished one
 */
record AnswerPage(String token, String standing, String from, String to) {}
