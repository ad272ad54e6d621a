package it.cooperazionedigitale.outbox;

/**
 * How the mails stand.
 *
 * @param waiting still to be sent
 * @param failed given up after many attempts
 */
public record MailCounts(long waiting, long failed) {}
