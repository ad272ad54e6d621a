package it.cooperazionedigitale.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application was received.
 *
 * @param applicationId which
 * @param callId in which call
 * @param organisationId whose
 * @param protocol its number where it was sent before; a new one is given out after this is told, as the last thing
 * @param at when it was received
 * @param code by which its receipt is checked, as it is printed
 * @param sha256 the fingerprint of what was sent
 */
public record ApplicationSubmitted(
        UUID applicationId,
        UUID callId,
        UUID organisationId,
        @Nullable String protocol,
        Instant at,
        String code,
        String sha256) {}
