package it.cooperazionedigitale.accounts.web.recovery;

import it.cooperazionedigitale.accounts.usecase.RecoveryQueries.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a link from a letter finds.
 *
 * @param key how the message keys begin
 * @param action where the answer goes
 * @param standing how it stands
 * @param due when the factors will fall away, where that is known
 */
record RecoveryLinkPage(
        String key,
        String action,
        Standing standing,
        @Nullable String due) {}
