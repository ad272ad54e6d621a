package it.cooperazionedigitale.projects;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funded project as other modules see it.
 *
 * @param id the project
 * @param applicationId the application it comes from
 * @param callId the call
 * @param organisationId the body that carries it out
 * @param organisationName its name
 * @param code what people call it: the protocol number
 * @param slug its place in public addresses
 * @param title its title
 * @param state where it stands
 * @param granted the contribution, euro
 * @param people members and workers reached, as declared
 * @param regionCode the region
 * @param transformerId the firm at work, once confirmed
 * @param startedAt when it started
 * @param closedAt when it was closed
 */
public record ProjectSummary(
        UUID id,
        UUID applicationId,
        UUID callId,
        UUID organisationId,
        String organisationName,
        String code,
        String slug,
        String title,
        ProjectState state,
        Euro granted,
        int people,
        String regionCode,
        @Nullable UUID transformerId,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt) {}
