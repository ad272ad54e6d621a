package it.cooperazionedigitale.accounts;

import java.util.UUID;

/**
 * A person wants to move to another address.
 *
 * @param accountId who
 * @param wishId the wish
 */
public record AddressChangeAsked(UUID accountId, UUID wishId) {}
