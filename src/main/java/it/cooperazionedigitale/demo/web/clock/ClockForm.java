package it.cooperazionedigitale.demo.web.clock;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Where to move the clock. */
public class ClockForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private String day = "";
    private String hour = "";

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    /** The instant that was meant, at noon when no hour was given; nothing when it cannot be read. */
    Optional<Instant> read() {
        try {
            LocalDate date = LocalDate.parse(day.strip(), DAY);
            LocalTime time = hour.isBlank() ? LocalTime.NOON : LocalTime.parse(hour.strip(), HOUR);
            return Optional.of(date.atTime(time).atZone(ItalianFormats.ROME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
