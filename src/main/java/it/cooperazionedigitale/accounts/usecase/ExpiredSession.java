package it.cooperazionedigitale.accounts.usecase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is over.
 *
 * @param lastSeen the last request
 * @param organisation the body the person acted for, if any
 */
public record ExpiredSession(Instant lastSeen, @Nullable UUID organisation) {}
