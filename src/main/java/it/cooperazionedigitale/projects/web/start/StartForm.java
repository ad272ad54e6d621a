package it.cooperazionedigitale.projects.web.start;

import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.web.TypedDay;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** The day as typed. */
public class StartForm {

    private String day = "";

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    /** The day; what is wrong with it is put on the field. */
    LocalDate read(ProjectView project, LocalDate today, Errors errors) {
        LocalDate typed = TypedDay.parse(day).orElse(null);
        if (typed == null) {
            errors.rejectValue("day", "projects.day.unreadable");
            return today;
        }
        if (typed.isBefore(project.earliestStart()) || typed.isAfter(today)) {
            errors.rejectValue(
                    "day",
                    "projects.start.day.outside",
                    new Object[] {ItalianFormats.day(project.earliestStart()), ItalianFormats.day(today)},
                    null);
        }
        return typed;
    }
}
