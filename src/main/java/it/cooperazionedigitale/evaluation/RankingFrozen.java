package it.cooperazionedigitale.evaluation;

import java.time.Instant;
import java.util.UUID;

/** The ranking of a call can no longer change. */
public record RankingFrozen(UUID callId, UUID rankingId, Instant at) {}
