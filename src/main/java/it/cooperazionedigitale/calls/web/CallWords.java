package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.site.Tone;
import java.time.Duration;
import java.time.Instant;

/** How states and time left are said on every page of calls. */
public final class CallWords {

    private static final Duration LAST_HOURS = Duration.ofHours(48);
    private static final long MINUTES_AN_HOUR = 60;
    private static final long MINUTES_A_DAY = 1_440;

    private CallWords() {}

    /** Message key of a state. */
    public static String state(CallState state) {
        return "calls.state." + state.name();
    }

    /** How a state is tinted. */
    public static Tone tone(CallState state) {
        return switch (state) {
            case OPEN -> Tone.OK;
            case SUSPENDED -> Tone.STOP;
            case DRAFT -> Tone.TODO;
            case SCHEDULED, IN_EVALUATION, RANKED -> Tone.DOING;
            case CLOSED, RESOLVED, ARCHIVED -> Tone.CALM;
        };
    }

    /** Whether fewer than 48 hours are left. */
    public static boolean isLastHours(Instant now, Instant until) {
        return Duration.between(now, until).compareTo(LAST_HOURS) < 0;
    }

    /** Time left with the words of a locale, in the same steps as the page counts on. */
    public static TimeLeft left(Instant now, Instant until) {
        long minutes = Math.max(0, Duration.between(now, until.plusSeconds(59)).toMinutes());
        if (minutes == 0) {
            return new TimeLeft("site.left.over", 0);
        }
        if (minutes < 2 * MINUTES_AN_HOUR) {
            return new TimeLeft("site.left.minutes", minutes);
        }
        return minutes < 2 * MINUTES_A_DAY
                ? new TimeLeft("site.left.hours", minutes / MINUTES_AN_HOUR)
                : new TimeLeft("site.left.days", minutes / MINUTES_A_DAY);
    }

    /**
     * How much is left.
     *
     * @param key message key with a {@code #} for the number
     * @param number how many
     */
    public record TimeLeft(String key, long number) {}
}
