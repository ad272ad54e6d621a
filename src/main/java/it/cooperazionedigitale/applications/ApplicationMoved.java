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
        Instant at) {

    /** The same fact, supposed: what would be if the application moved. */
    public static ApplicationMoved supposed(ApplicationSummary application, ApplicationState to) {
        return new ApplicationMoved(
                application.id(),
                application.callId(),
                application.organisationId(),
                application.state(),
                to,
                Instant.EPOCH);
    }
}
