package it.cooperazionedigitale.outbox.web.post;

/**
 * Trying several mails again.
 *
 * @param count how many, ready to print
 * @param some whether there are any
 * @param action where it is sent, with the filter
 * @param back the list with the same filter
 */
record RetryPage(String count, boolean some, String action, String back) {}
