package it.cooperazionedigitale.evaluation;

import java.time.Instant;
import java.util.UUID;

/** An evaluator got an application to score. */
public record EvaluatorAssigned(UUID assignmentId, UUID applicationId, UUID evaluatorId, Instant at) {}
