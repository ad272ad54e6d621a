package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What must be right before a call's rules are frozen: all faults, as message keys. */
public final class ScheduleCheck {

    private final List<String> faults = new ArrayList<>();

    private ScheduleCheck() {}

    /** What is still wrong with a call; empty when it may be scheduled. */
    public static List<String> faults(Call call, boolean formExists, Instant now) {
        ScheduleCheck check = new ScheduleCheck();
        check.need(call.opensAt().isAfter(now), "opensInPast");
        check.need(formExists, "noForm");
        check.need(!call.texts().audience().isBlank(), "noAudience");
        check.need(!call.texts().contact().isBlank(), "noContact");
        check.lookAtMoney(call.rules(), call.summaryAt(now).budget());
        check.lookAtJudging(call.rules());
        check.lookAtTerms(call.rules());
        return List.copyOf(check.faults);
    }

    private void lookAtMoney(CallRules rules, Euro budget) {
        boolean network = rules.forms().stream().anyMatch(form -> form != ProjectForm.SINGLE);
        need(!rules.forms().isEmpty(), "noForms");
        need(rules.singleCap().isPositive() && !rules.singleCap().exceeds(budget), "singleCap");
        need(
                !network
                        || !rules.singleCap().exceeds(rules.networkCap())
                                && !rules.networkCap().exceeds(budget),
                "networkCap");
        need(!rules.minimum().exceeds(rules.singleCap()), "minimum");
        need(rules.ownSharePercent() >= 0 && rules.ownSharePercent() < 100, "ownShare");
        need(!rules.expenses().isEmpty() && areDistinct(rules.expenses(), ExpenseCategory::code), "expenses");
    }

    private void lookAtJudging(CallRules rules) {
        List<Criterion> criteria = rules.criteria();
        need(criteria.stream().mapToInt(Criterion::weight).sum() == 100, "weights");
        need(
                criteria.stream().allMatch(criterion -> criterion.max() > 0 && criterion.weight() > 0)
                        && areDistinct(criteria, Criterion::code),
                "criteria");
        need(
                criteria.stream()
                        .allMatch(criterion ->
                                criterion.bands().isEmpty() || criterion.bands().size() == criterion.max() + 1),
                "bands");
        need(rules.threshold() >= 0 && rules.threshold() <= 100, "threshold");
        need(rules.evaluators() >= 1 && rules.divergence() >= 0, "evaluators");
        need(
                rules.priorities().stream().allMatch(ScheduleCheck::isSane)
                        && areDistinct(rules.priorities(), PriorityRule::category),
                "priorities");
    }

    private void lookAtTerms(CallRules rules) {
        need(
                rules.projectMonths() > 0
                        && rules.reportEveryMonths() > 0
                        && rules.reportEveryMonths() <= rules.projectMonths(),
                "months");
        need(rules.acceptanceDays() > 0 && rules.integrationDays() > 0, "days");
    }

    private static boolean isSane(PriorityRule rule) {
        Integer threshold = rule.thresholdPercent();
        return rule.points() > 0 && (threshold == null || threshold > 0 && threshold <= 100);
    }

    private static <T> boolean areDistinct(Collection<T> all, Function<T, Object> code) {
        return new HashSet<>(all.stream().map(code).toList()).size() == all.size();
    }

    private void need(boolean fine, String fault) {
        if (!fine) {
            faults.add("calls.notReady." + fault);
        }
    }
}
