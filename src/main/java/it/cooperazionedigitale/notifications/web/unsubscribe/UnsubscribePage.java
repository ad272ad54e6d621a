package it.cooperazionedigitale.notifications.web.unsubscribe;

import org.jspecify.annotations.Nullable;

/**
 * The page behind the link of a mail.
 *
 * @param token the link's secret
 * @param family the message key of what would end, null when the link no longer holds
 * @param done whether it has ended
 */
record UnsubscribePage(String token, @Nullable String family, boolean done) {}
