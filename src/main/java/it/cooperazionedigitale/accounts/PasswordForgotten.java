package it.cooperazionedigitale.accounts;

import java.util.UUID;

/**
 * Somebody asked for a new password; whether anybody has that address is found out later.
 *
 * @param requestId the request, which holds the address
 */
public record PasswordForgotten(UUID requestId) {}
