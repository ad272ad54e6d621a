package it.cooperazionedigitale.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A person may not sign in until further notice.
 *
 * @param accountId whose account
 * @param reason why
 * @param at when
 */
public record AccountBlocked(UUID accountId, String reason, Instant at) {}
