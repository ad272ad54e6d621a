package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.shared.Euro;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the sent applications are looked for; null where all are.
 *
 * @param callId of one call
 * @param state in one state
 * @param hubId of one hub
 * @param region of one region, by its code
 * @param priority in which a priority category holds
 * @param days in their state for longer than so many days
 * @param atLeast asking for this contribution or more
 * @param atMost asking for this contribution or less
 * @param care looked after by the viewer, or by nobody
 * @param caseworker looked after by this person
 * @param text words of the sent version, a protocol number or a tax code
 */
public record SentFilter(
        @Nullable UUID callId,
        @Nullable ApplicationState state,
        @Nullable UUID hubId,
        @Nullable String region,
        @Nullable PriorityCategory priority,
        @Nullable Integer days,
        @Nullable Euro atLeast,
        @Nullable Euro atMost,
        @Nullable Care care,
        @Nullable UUID caseworker,
        @Nullable String text) {

    /** All of a region. */
    public static SentFilter ofRegion(String region) {
        return new SentFilter(null, null, null, region, null, null, null, null, null, null, null);
    }

    /** Who looks after applications, without a name. */
    public enum Care {
        MINE,
        NOBODYS
    }
}
