package it.cooperazionedigitale.accounts.web.expiry;

import org.jspecify.annotations.Nullable;

/**
 * A session that is over.
 *
 * @param why why it is over, as far as it is known, a message key
 * @param back what is found after signing in again, a message key
 * @param lastSeen when the last page was opened, if it is known
 * @param lastSaved when something was last saved for the body the person acted for
 */
record ExpiredPage(
        String why,
        String back,
        @Nullable String lastSeen,
        @Nullable String lastSaved) {}
