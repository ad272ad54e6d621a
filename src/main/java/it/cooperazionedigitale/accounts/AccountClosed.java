package it.cooperazionedigitale.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's account has ended.
 *
 * @param accountId whose account
 * @param reason why
 * @param at when
 */
public record AccountClosed(UUID accountId, String reason, Instant at) {}
