package it.cooperazionedigitale.projects;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;

/** A body accepted its contribution: its project exists. */
public record AwardAccepted(
        UUID projectId, UUID applicationId, UUID callId, UUID organisationId, Euro granted, Instant at) {}
