package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A person was given a role in the programme.
 *
 * @param accountId whose account
 * @param role the role given
 * @param reason why
 * @param at when
 */
public record RoleGranted(UUID accountId, Role role, String reason, Instant at) {}
