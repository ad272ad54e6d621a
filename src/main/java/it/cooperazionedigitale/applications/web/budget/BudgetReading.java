package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.usecase.DraftFrame;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A typed budget, read: what could be read, while what could not is said at its field. */
final class BudgetReading {

    private BudgetReading() {}

    static BudgetDraft of(BudgetForm form, DraftFrame frame, BindingResult errors) {
        CallRules rules = frame.rules();
        List<CostLine> lines = new ArrayList<>();
        for (int at = 0; at < form.getLines().size(); at++) {
            BudgetForm.Line typed = form.getLines().get(at);
            if (!typed.blank()) {
                String path = "lines[" + at + "].";
                UUID body = body(typed, path, frame, errors);
                line(typed, path, body, rules, errors).ifPresent(lines::add);
            }
        }
        Euro requested = form.getRequested().isBlank()
                ? null
                : amount(form.getRequested(), "requested", errors).orElse(null);
        Map<UUID, Euro> shares = new HashMap<>();
        for (UUID body : frame.sharing()) {
            String asked = form.getShares().getOrDefault(body.toString(), "");
            if (!asked.isBlank()) {
                amount(asked, "shares[" + body + "]", errors).ifPresent(read -> shares.put(body, read));
            }
        }
        return new BudgetDraft(lines, requested, shares);
    }

    /** The partner that pays a line; null for the lead. */
    private static @Nullable UUID body(BudgetForm.Line typed, String path, DraftFrame frame, BindingResult errors) {
        UUID body = Typed.id(typed.getBody());
        if (!typed.getBody().isEmpty() && !frame.knows(body)) {
            errors.rejectValue(path + "body", "applications.budget.body.choose");
        }
        return frame.together() && frame.hasPartner(body) ? body : null;
    }

    private static Optional<CostLine> line(
            BudgetForm.Line typed, String path, @Nullable UUID body, CallRules rules, BindingResult errors) {
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
                ? cost.flatMap(read -> vat(typed.getVat(), read, path + "vat", errors)
                        .map(tax -> new CostLine(typed.getCategory(), description, read.amount(), tax.amount(), body)))
                : Optional.empty();
    }

    private static Optional<Euro> vat(String typed, Euro net, String field, BindingResult errors) {
        if (typed.isBlank()) {
            return Optional.of(Euro.ZERO);
        }
        Euro highest = CostLine.highestVat(net);
        Optional<Euro> read = amount(typed, field, errors);
        if (read.isPresent() && read.get().exceeds(highest)) {
            errors.rejectValue(
                    field, "applications.budget.vat.tooHigh", new Object[] {CostLine.VAT_RATE, highest.format()}, null);
            return Optional.empty();
        }
        return read;
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
