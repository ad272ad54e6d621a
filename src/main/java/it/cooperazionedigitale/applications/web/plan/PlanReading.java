package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.DraftFrame;
import it.cooperazionedigitale.shared.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.BindingResult;

/** A typed plan, read: what could be read, while what could not is said at its field. */
final class PlanReading {

    private PlanReading() {}

    static Plan of(PlanForm form, DraftFrame frame, BindingResult errors) {
        List<Activity> activities = new ArrayList<>();
        for (int at = 0; at < form.getSteps().size(); at++) {
            PlanForm.Step typed = form.getSteps().get(at);
            if (!typed.blank()) {
                activity(typed, "steps[" + at + "].", frame, errors).ifPresent(activities::add);
            }
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int at = 0; at < form.getMeasures().size(); at++) {
            PlanForm.Measure typed = form.getMeasures().get(at);
            if (!typed.blank()) {
                indicator(typed, "measures[" + at + "].", errors).ifPresent(indicators::add);
            }
        }
        return new Plan(activities, indicators);
    }

    private static Optional<Activity> activity(
            PlanForm.Step typed, String path, DraftFrame frame, BindingResult errors) {
        int before = errors.getErrorCount();
        int months = frame.rules().projectMonths();
        String what = text(typed.getWhat(), Activity.LONGEST, path + "what", true, errors);
        int from = month(typed.getFrom(), months, path + "from", errors);
        int to = month(typed.getTo(), months, path + "to", errors);
        if (from > to && to > 0) {
            errors.rejectValue(path + "to", "applications.plan.month.before", new Object[] {from}, null);
        }
        UUID body = Typed.id(typed.getBody());
        if (!typed.getBody().isEmpty() && !frame.knows(body)) {
            errors.rejectValue(path + "body", "applications.budget.body.choose");
        }
        String milestone = text(typed.getMilestone(), Activity.LONGEST, path + "milestone", false, errors);
        return errors.getErrorCount() == before
                ? Optional.of(new Activity(what, from, to, frame.hasPartner(body) ? body : null, milestone))
                : Optional.empty();
    }

    private static Optional<Indicator> indicator(PlanForm.Measure typed, String path, BindingResult errors) {
        int before = errors.getErrorCount();
        String name = text(typed.getName(), Indicator.LONGEST_NAME, path + "name", true, errors);
        String unit = text(typed.getUnit(), Indicator.LONGEST_UNIT, path + "unit", true, errors);
        BigDecimal start = number(typed.getStart(), path + "start", errors);
        BigDecimal target = number(typed.getTarget(), path + "target", errors);
        if (errors.getErrorCount() == before && start.compareTo(target) == 0) {
            errors.rejectValue(path + "target", "applications.plan.target.same");
        }
        return errors.getErrorCount() == before
                ? Optional.of(new Indicator(name, unit, start, target))
                : Optional.empty();
    }

    private static String text(String typed, int longest, String field, boolean needed, BindingResult errors) {
        String text = typed.strip();
        if (text.isEmpty() && needed) {
            errors.rejectValue(field, "applications.plan.missing");
        } else if (text.length() > longest) {
            Object[] args = {text.length() - longest, longest};
            errors.rejectValue(field, "applications.budget.description.tooLong", args, null);
        }
        return text;
    }

    private static int month(String typed, int months, String field, BindingResult errors) {
        String digits = typed.strip();
        int month = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
        if (month < 1 || month > months) {
            errors.rejectValue(field, "applications.plan.month.outside", new Object[] {months}, null);
        }
        return month;
    }

    private static BigDecimal number(String typed, String field, BindingResult errors) {
        Optional<BigDecimal> read = Figures.parse(typed);
        if (read.isEmpty()) {
            errors.rejectValue(field, "applications.plan.number");
        }
        return read.orElse(BigDecimal.ZERO);
    }
}
