package it.cooperazionedigitale.projects;

import java.time.Instant;
import java.util.UUID;

/** A transformer firm confirmed from its own account that it works on the project. */
public record TransformerConfirmed(UUID projectId, UUID transformerId, Instant at) {}
