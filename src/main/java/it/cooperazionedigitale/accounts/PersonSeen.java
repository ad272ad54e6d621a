package it.cooperazionedigitale.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * An administrator began to see the portal as a person sees it.
 *
 * @param seeingId which time
 * @param accountId the person seen
 * @param administrator the administrator's name
 * @param reason why
 * @param at when
 */
public record PersonSeen(UUID seeingId, UUID accountId, String administrator, String reason, Instant at) {}
