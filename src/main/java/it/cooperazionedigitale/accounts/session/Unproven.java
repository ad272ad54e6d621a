package it.cooperazionedigitale.accounts.session;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who has begun to sign in and is nobody yet: no page but those of signing in knows them.
 *
 * @param account whose account it would be
 */
public record Unproven(UUID account) implements Serializable {}
