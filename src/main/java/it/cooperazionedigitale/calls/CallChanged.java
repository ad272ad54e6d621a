package it.cooperazionedigitale.calls;

import java.time.Instant;
import java.util.UUID;

/** A call was scheduled, extended, suspended, moved or archived. */
public record CallChanged(UUID callId, String act, Instant at) {}
