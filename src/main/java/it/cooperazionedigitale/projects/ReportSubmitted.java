package it.cooperazionedigitale.projects;

import java.time.Instant;
import java.util.UUID;

/** A progress report or the final report was sent. */
public record ReportSubmitted(UUID projectId, UUID reportId, UUID organisationId, boolean finalReport, Instant at) {}
