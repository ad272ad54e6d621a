package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the work of a project may begin, when it began and how long it lasts. */
@Embeddable
public class Schedule {

    private int months;
    private LocalDate earliestStart;
    private @Nullable LocalDate startedOn;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(int months, Instant earliestStart) {
        this.months = months;
        this.earliestStart = ItalianFormats.dayOf(earliestStart);
    }

    /** Begins on a day between the award and today. */
    void start(LocalDate day, Instant now) {
        if (day.isBefore(earliestStart) || day.isAfter(ItalianFormats.dayOf(now))) {
            throw new Refusal("projects.refusal.startDay", ItalianFormats.day(earliestStart));
        }
        startedOn = day;
    }

    public int months() {
        return months;
    }

    public LocalDate earliestStart() {
        return earliestStart;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    /** The last day of the work, once it has begun. */
    public @Nullable LocalDate endsOn() {
        return startedOn == null ? null : startedOn.plusMonths(months);
    }
}
