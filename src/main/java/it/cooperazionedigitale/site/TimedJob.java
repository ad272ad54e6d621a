package it.cooperazionedigitale.site;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Work that the portal does by itself at its times, in one instance of all at a time. A module makes it a bean; it is seen,
 * and can be asked for at once, at {@code /admin/lavori}.
 */
public interface TimedJob {

    /**
     * When the work is done.
     *
     * @param every the pause between the end of one run and the next, for work that is done all day
     * @param daily the hour in Europe/Rome, for work that is done once a day
     */
    record Rhythm(@Nullable Duration every, @Nullable LocalTime daily) {

        /** After a pause, all day long. */
        public static Rhythm every(Duration pause) {
            return new Rhythm(pause, null);
        }

        /** Once a day at an hour of Europe/Rome. */
        public static Rhythm daily(LocalTime hour) {
            return new Rhythm(null, hour);
        }
    }

    /** Its name for ever, such as {@code audit-sealing}: lower case with hyphens. */
    String name();

    /** The message key of what it does; the same key with {@code .how} says it in a sentence. */
    String words();

    /** When it runs, in real time even while the demo's clock is moved. */
    Rhythm rhythm();

    /** Does the work that is due and says how many things it did; what it throws is kept and shown, and it is tried again. */
    int run();
}
