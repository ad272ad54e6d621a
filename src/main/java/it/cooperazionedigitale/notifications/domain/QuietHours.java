package it.cooperazionedigitale.notifications.domain;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Hours of the Italian clock in which nothing is sent that can wait. From an hour to the same hour is never.
 *
 * @param from their beginning
 * @param until their end, on the next day when it is not after the beginning
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** From nine in the evening to seven. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    /** The same moment, or the end of the quiet hours it falls into. */
    public Instant after(Instant moment) {
        ZonedDateTime here = moment.atZone(ItalianFormats.ROME);
        LocalTime time = here.toLocalTime();
        LocalDate day = here.toLocalDate();
        if (!isQuiet(time)) {
            return moment;
        }
        boolean beforeMidnight = from.isAfter(until) && !time.isBefore(from);
        Instant end = ZonedDateTime.of(beforeMidnight ? day.plusDays(1) : day, until, ItalianFormats.ROME)
                .toInstant();
        return end.isAfter(moment) ? end : moment;
    }

    private boolean isQuiet(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
