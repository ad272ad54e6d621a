package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TypedDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** A day and an hour of Italy as typed in two fields. An hour that the change of clocks skips or repeats is never guessed. */
public final class TypedMoment {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.,](\\d{2}))?");

    private TypedMoment() {}

    /** The instant meant, or what is wrong at its field. */
    public static Optional<Instant> read(String day, String hour, String dayField, String hourField, Errors errors) {
        Optional<LocalDate> date = TypedDay.parse(day);
        Optional<LocalTime> time = time(hour.strip());
        if (date.isEmpty()) {
            errors.rejectValue(dayField, "calls.extension.day.wrong");
        }
        if (time.isEmpty()) {
            errors.rejectValue(hourField, "calls.extension.hour.wrong");
        }
        if (date.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime meant = date.get().atTime(time.get());
        int offsets = ItalianFormats.ROME.getRules().getValidOffsets(meant).size();
        if (offsets != 1) {
            errors.rejectValue(hourField, offsets == 0 ? "calls.hour.skipped" : "calls.hour.twice");
            return Optional.empty();
        }
        return Optional.of(meant.atZone(ItalianFormats.ROME).toInstant());
    }

    /** The hour of an instant, as it is typed. */
    public static String hour(Instant when) {
        return when.atZone(ItalianFormats.ROME)
                .toLocalTime()
                .withSecond(0)
                .withNano(0)
                .toString();
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher matcher = HOUR.matcher(typed);
        try {
            return matcher.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(matcher.group(1)),
                            matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }
}
