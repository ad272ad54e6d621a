package it.cooperazionedigitale.accounts.web.expiry;

import org.jspecify.annotations.Nullable;

/**
 * A session that is over.
 *
 * @param lastSeen when the last page was opened, if it is known
 * @param lastSaved when something was last saved for the body the person acted for
 */
record ExpiredPage(@Nullable String lastSeen, @Nullable String lastSaved) {}
