package it.cooperazionedigitale.projects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project went from one state to another; from null when it was made. */
public record ProjectMoved(
        UUID projectId,
        UUID callId,
        UUID organisationId,
        @Nullable ProjectState from,
        ProjectState to,
        Instant at) {}
