package it.cooperazionedigitale.applications;

import java.time.Instant;
import java.util.UUID;

/** An application was received, with its protocol number. */
public record ApplicationSubmitted(UUID applicationId, UUID callId, UUID organisationId, String protocol, Instant at) {}
