package it.cooperazionedigitale.calls.web.extension;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TypedDay;
import it.cooperazionedigitale.site.ReasonForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** The new term of a call, as typed. */
public class ExtensionForm extends ReasonForm {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.,](\\d{2}))?");

    private String day = "";
    private String hour = "12:00";

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

    /** The instant meant, or what is wrong at its field. */
    Optional<Instant> read(Instant closesAt, Errors errors) {
        Optional<LocalDate> date = TypedDay.parse(day);
        Optional<LocalTime> time = time(hour.strip());
        if (date.isEmpty()) {
            errors.rejectValue("day", "calls.extension.day.wrong");
        }
        if (time.isEmpty()) {
            errors.rejectValue("hour", "calls.extension.hour.wrong");
        }
        rejectMissing(errors);
        if (date.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        Instant meant =
                date.get().atTime(time.get()).atZone(ItalianFormats.ROME).toInstant();
        if (!meant.isAfter(closesAt)) {
            errors.rejectValue(
                    "day", "calls.extension.day.notLonger", new Object[] {ItalianFormats.deadline(closesAt)}, null);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(meant);
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
