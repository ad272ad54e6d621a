package it.cooperazionedigitale.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A person has shown that an address is theirs.
 *
 * @param accountId the account
 * @param at when
 */
public record AddressConfirmed(UUID accountId, Instant at) {}
