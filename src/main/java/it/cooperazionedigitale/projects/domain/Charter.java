package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;

/**
 * What a project is born with, as it stood when the award was accepted.
 *
 * @param applicationId the application
 * @param awardId the award
 * @param callId the call
 * @param organisationId the body
 * @param organisationName its name
 * @param hubId its hub
 * @param regionCode its region
 * @param regionName the region's name
 * @param code the protocol number
 * @param title the project's title
 * @param plannedCost the whole cost as applied for
 * @param granted the contribution
 * @param people those the application says it is for, or the body's own where it does not say
 * @param months longest duration
 * @param earliestStart the day from which it may start
 * @param acceptedAt when the award was accepted
 */
public record Charter(
        UUID applicationId,
        UUID awardId,
        UUID callId,
        UUID organisationId,
        String organisationName,
        UUID hubId,
        String regionCode,
        String regionName,
        String code,
        String title,
        Euro plannedCost,
        Euro granted,
        int people,
        int months,
        Instant earliestStart,
        Instant acceptedAt) {}
