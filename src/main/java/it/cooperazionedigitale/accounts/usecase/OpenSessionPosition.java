package it.cooperazionedigitale.accounts.usecase;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in the list of open sessions, the most recently seen first.
 *
 * @param lastSeen the last request of the session the place is after
 * @param id the session
 */
public record OpenSessionPosition(Instant lastSeen, UUID id) {}
