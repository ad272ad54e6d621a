package it.cooperazionedigitale.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application went from one state to another: also the first time (from null) and by its applicant's own acts. */
public record ApplicationMoved(
        UUID applicationId,
        UUID callId,
        UUID organisationId,
        @Nullable ApplicationState from,
        ApplicationState to,
        Instant at) {}
