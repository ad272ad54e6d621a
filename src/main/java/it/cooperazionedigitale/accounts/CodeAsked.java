package it.cooperazionedigitale.accounts;

import java.util.UUID;

/**
 * A person has asked for a code by mail. Heard in the same transaction and never stored as an event: it holds the code.
 *
 * @param account whose address it goes to
 * @param code what is typed
 * @param occasion tells this time from the others
 */
public record CodeAsked(UUID account, String code, UUID occasion) {}
