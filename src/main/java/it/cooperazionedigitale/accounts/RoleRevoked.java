package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A role was taken from a person.
 *
 * @param accountId whose account
 * @param role the role taken away
 * @param reason why
 * @param at when
 */
public record RoleRevoked(UUID accountId, Role role, String reason, Instant at) {}
