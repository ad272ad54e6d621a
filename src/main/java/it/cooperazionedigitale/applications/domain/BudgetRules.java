package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a call lets one body ask for.
 *
 * @param cap highest contribution
 * @param minimum lowest contribution
 * @param ownSharePercent share of the cost the body bears itself
 * @param together whether it is for several bodies
 * @param categories the kinds of expense, some of which may be part of the cost only
 */
public record BudgetRules(
        Euro cap, Euro minimum, int ownSharePercent, boolean together, List<ExpenseCategory> categories) {

    private static final int WHOLE = 100;

    /** Rules that ask nothing of kinds of expense. */
    public BudgetRules(Euro cap, Euro minimum, int ownSharePercent, boolean together) {
        this(cap, minimum, ownSharePercent, together, List.of());
    }

    /** The rules for a body that applies alone. */
    public static BudgetRules alone(CallRules call) {
        return new BudgetRules(call.singleCap(), call.minimum(), call.ownSharePercent(), false, call.expenses());
    }

    /** The rules for the bodies of an application, one or several. */
    public static BudgetRules of(CallRules call, @Nullable ProjectForm chosen) {
        return of(call, ProjectForms.together(chosen, call));
    }

    /** The rules for several bodies, or for one. */
    public static BudgetRules of(CallRules call, boolean together) {
        return together
                ? new BudgetRules(call.networkCap(), call.minimum(), call.ownSharePercent(), true, call.expenses())
                : alone(call);
    }

    /** Why a contribution cannot be asked. */
    public enum Objection {
        BELOW_MINIMUM,
        OVER_CAP,
        OVER_SHARE
    }

    /** The whole cost. */
    public static Euro total(Collection<CostLine> lines) {
        return lines.stream().map(CostLine::euro).reduce(Euro.ZERO, Euro::plus);
    }

    /** The part of the cost that is capital goods, as the call tells them apart. */
    public Euro capitalGoods(Collection<CostLine> lines) {
        return categories.stream()
                .filter(ExpenseCategory::capitalGoods)
                .map(kind -> sum(kind, lines))
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** The most that may be asked for a cost: the share the call bears, never over its cap; rounded down to cents. */
    public Euro highest(Euro total) {
        BigDecimal share = total.amount()
                .multiply(BigDecimal.valueOf(100L - ownSharePercent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
        return Euro.of(share).atMost(cap);
    }

    /** What speaks against how the cost is made up: a kind of expense that is more of it than the call admits. */
    public Optional<BudgetProblem> problem(Collection<CostLine> lines) {
        Euro total = total(lines);
        return categories.stream()
                .filter(kind -> kind.mostPercent() != null)
                .flatMap(kind -> problem(kind, total(of(kind, lines)), total).stream())
                .findFirst();
    }

    private static Optional<BudgetProblem> problem(ExpenseCategory kind, Euro sum, Euro total) {
        int percent = kind.mostPercent() == null ? WHOLE : kind.mostPercent();
        Euro highest = Euro.of(total.minus(sum)
                .amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(WHOLE - percent), 2, RoundingMode.DOWN));
        return sum.exceeds(highest)
                ? Optional.of(BudgetProblem.in(
                        kind.code(),
                        "OVER_CATEGORY",
                        kind.name(),
                        percent,
                        sum.format(),
                        highest.format(),
                        sum.minus(highest).format()))
                : Optional.empty();
    }

    /** What a kind of expense comes to. */
    public Euro sum(ExpenseCategory kind, Collection<CostLine> lines) {
        return total(of(kind, lines));
    }

    private static List<CostLine> of(ExpenseCategory kind, Collection<CostLine> lines) {
        return lines.stream()
                .filter(line -> line.category().equals(kind.code()))
                .toList();
    }

    /** What speaks against asking for this much of that cost. */
    public Optional<Objection> objection(Euro requested, Euro total) {
        if (requested.exceeds(cap)) {
            return Optional.of(Objection.OVER_CAP);
        }
        if (minimum.exceeds(requested)) {
            return Optional.of(Objection.BELOW_MINIMUM);
        }
        return requested.exceeds(highest(total)) ? Optional.of(Objection.OVER_SHARE) : Optional.empty();
    }

    /** The same in a sentence. */
    public Optional<BudgetProblem> problem(Euro requested, Euro total) {
        return objection(requested, total)
                .map(found -> BudgetProblem.of(
                        found == Objection.OVER_CAP && together ? "OVER_NETWORK_CAP" : found.name(),
                        cap.format(),
                        minimum.format(),
                        highest(total).format()));
    }
}
