package it.cooperazionedigitale.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person (or of the portal) on one thing.
 *
 * @param number its number, larger for newer lines
 * @param at when
 * @param actorId the person's account, null for the portal itself
 * @param actorName the person's name at that moment
 * @param act what was done, such as {@code application.submitted}
 * @param subjectType what kind of thing
 * @param subjectId which thing
 * @param reason why, where a reason was given
 * @param facts plain values that tell the change
 * @param isSealed whether it says neither who nor what, because it is about something sealed
 */
public record AuditLine(
        long number,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String act,
        String subjectType,
        UUID subjectId,
        @Nullable String reason,
        Map<String, Object> facts,
        boolean isSealed) {

    /** The same about something sealed: that something was done and when, but neither who nor what nor why. */
    public AuditLine sealed() {
        return new AuditLine(number, at, null, "", act, subjectType, subjectId, null, Map.of(), true);
    }
}
