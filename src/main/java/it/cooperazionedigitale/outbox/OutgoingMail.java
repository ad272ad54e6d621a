package it.cooperazionedigitale.outbox;

/**
 * A mail to one person, ready to send.
 *
 * @param dedupeKey names the occasion: a second mail with the same key is not written
 * @param recipient the address
 * @param subject one line without personal data
 * @param body plain text
 */
public record OutgoingMail(String dedupeKey, String recipient, String subject, String body) {}
