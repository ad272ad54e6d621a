package it.cooperazionedigitale.evaluation;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;

/** A resolution gave an application its contribution. Listeners in the same transaction make the award. */
public record ApplicationAwarded(
        UUID applicationId, UUID callId, UUID organisationId, UUID resolutionId, Euro amount, Instant at) {}
