package it.cooperazionedigitale.accounts;

import java.util.UUID;

/**
 * Somebody says that an address is theirs, and a letter to it shall prove it.
 *
 * @param claimId names the occasion
 * @param accountId whose address it would be
 */
public record AddressClaimed(UUID claimId, UUID accountId) {}
