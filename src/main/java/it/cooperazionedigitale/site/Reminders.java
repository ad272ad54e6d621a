package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A job that reminds of one kind of term. It looks several times a day; whatever it finds twice is written once, and whatever it
 * missed while nothing ran it still finds, with the nearest of its stages only.
 */
public abstract class Reminders implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** For so many days a stage is news: fewer than letters are kept, for it is their rows that make each of them one. */
    private static final int NEWS = 60;

    private final Reminding reminding;
    private final Clock clock;

    protected Reminders(Reminding reminding, Clock clock) {
        this.reminding = reminding;
        this.clock = clock;
    }

    /** What people are to be reminded of at this moment. */
    protected abstract List<Reminder> due(Instant now);

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        return reminding.remind(due(clock.instant()));
    }

    /**
     * Which of the days before a term has come, the nearest one; none before the first or once the term is over. Days are those
     * of the Italian calendar: a day before noon is noon of the day before, also when the clocks change in between.
     */
    protected static OptionalInt before(Instant term, Instant now, int... days) {
        return now.isBefore(term)
                ? Arrays.stream(days)
                        .filter(day -> !now.isBefore(days(term, -day)))
                        .min()
                : OptionalInt.empty();
    }

    /** Which of the days after something happened has come lately, the latest one. */
    protected static OptionalInt after(Instant start, Instant now, int... days) {
        return Arrays.stream(days)
                .filter(day -> !now.isBefore(days(start, day)) && now.isBefore(days(start, day + NEWS)))
                .max();
    }

    private static Instant days(Instant from, int days) {
        return ZonedDateTime.ofInstant(from, ItalianFormats.ROME).plusDays(days).toInstant();
    }
}
