package it.cooperazionedigitale.evaluation;

import java.time.Instant;
import java.util.UUID;

/** An evaluator handed in a score sheet. */
public record ScoreSheetSubmitted(UUID assignmentId, UUID applicationId, UUID evaluatorId, Instant at) {}
