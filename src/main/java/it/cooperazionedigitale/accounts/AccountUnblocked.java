package it.cooperazionedigitale.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A person may sign in again.
 *
 * @param accountId whose account
 * @param reason why
 * @param at when
 */
public record AccountUnblocked(UUID accountId, String reason, Instant at) {}
