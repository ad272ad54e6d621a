package it.cooperazionedigitale.evaluation;

import java.time.Instant;
import java.util.UUID;

/** The Comitato direttivo approved a resolution. */
public record ResolutionApproved(UUID resolutionId, UUID callId, Instant at) {}
