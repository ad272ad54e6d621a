package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A typed budget, read: what could be read, while what could not is said at its field.
 *
 * @param lines the cost lines, blank ones left out
 * @param requested the contribution, if one was typed
 */
record BudgetReading(List<CostLine> lines, @Nullable Euro requested) {

    static BudgetReading of(BudgetForm form, CallRules rules, BindingResult errors) {
        List<CostLine> lines = new ArrayList<>();
        for (int at = 0; at < form.getLines().size(); at++) {
            BudgetForm.Line typed = form.getLines().get(at);
            if (!typed.blank()) {
                line(typed, "lines[" + at + "].", rules, errors).ifPresent(lines::add);
            }
        }
        Euro requested = form.getRequested().isBlank()
                ? null
                : amount(form.getRequested(), "requested", errors).orElse(null);
        return new BudgetReading(lines, requested);
    }

    private static Optional<CostLine> line(BudgetForm.Line typed, String path, CallRules rules, BindingResult errors) {
        boolean known = rules.expenses().stream().anyMatch(kind -> kind.code().equals(typed.getCategory()));
        if (!known) {
            errors.rejectValue(path + "category", "applications.budget.category.choose");
        }
        String description = typed.getDescription().strip();
        if (description.isEmpty()) {
            errors.rejectValue(path + "description", "applications.budget.description.missing");
        } else if (description.length() > CostLine.LONGEST) {
            errors.rejectValue(
                    path + "description",
                    "applications.budget.description.tooLong",
                    new Object[] {description.length() - CostLine.LONGEST, CostLine.LONGEST},
                    null);
        }
        Optional<Euro> cost =
                amount(typed.getCost(), path + "cost", errors).filter(read -> within(read, path + "cost", errors));
        return known && !description.isEmpty() && description.length() <= CostLine.LONGEST
                ? cost.map(read -> new CostLine(typed.getCategory(), description, read.amount()))
                : Optional.empty();
    }

    private static boolean within(Euro cost, String field, BindingResult errors) {
        if (!cost.isPositive()) {
            errors.rejectValue(field, "applications.budget.cost.zero");
        } else if (cost.exceeds(CostLine.HIGHEST)) {
            errors.rejectValue(
                    field, "applications.budget.cost.tooHigh", new Object[] {CostLine.HIGHEST.round()}, null);
        }
        return !errors.hasFieldErrors(field);
    }

    private static Optional<Euro> amount(String typed, String field, BindingResult errors) {
        Optional<Euro> read = Euro.parse(typed);
        if (typed.isBlank()) {
            errors.rejectValue(field, "applications.budget.amount.missing");
        } else if (read.isEmpty()) {
            Optional<Euro> guess = Euro.guess(typed);
            errors.rejectValue(
                    field,
                    guess.isPresent() ? "applications.budget.amount.guess" : "applications.budget.amount.unreadable",
                    new Object[] {typed.strip(), guess.map(Euro::format).orElse("")},
                    null);
        }
        return read;
    }
}
