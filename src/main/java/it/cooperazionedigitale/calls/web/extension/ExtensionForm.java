package it.cooperazionedigitale.calls.web.extension;

import it.cooperazionedigitale.calls.web.TypedMoment;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.ReasonForm;
import java.time.Instant;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The new term of a call, as typed. */
public class ExtensionForm extends ReasonForm {

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
        Optional<Instant> typed = TypedMoment.read(day, hour, "day", "hour", errors);
        rejectMissing(errors);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Instant meant = typed.get();
        if (!meant.isAfter(closesAt)) {
            errors.rejectValue(
                    "day", "calls.extension.day.notLonger", new Object[] {ItalianFormats.deadline(closesAt)}, null);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(meant);
    }
}
