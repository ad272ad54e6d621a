package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.shared.Euro;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What must be right before a call's rules are frozen: all faults at once. */
public final class ScheduleCheck {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(366);
    private static final Duration FARTHEST_OPENING = Duration.ofDays(2 * 366L);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");

    private final List<ScheduleFault> faults = new ArrayList<>();

    private ScheduleCheck() {}

    /** What is still wrong with a call; empty when it may be scheduled. */
    public static List<ScheduleFault> faults(Call call, ScheduleFacts facts) {
        ScheduleCheck check = new ScheduleCheck();
        check.lookAtWindow(call.written(), facts.now());
        FormDefinition form = facts.form();
        check.need(form != null, CallPart.TERMS, "noForm");
        check.need(form == null || form.purpose() == FormPurpose.APPLICATION, CallPart.TERMS, "otherForm");
        check.need(facts.reports(), CallPart.TERMS, "reportForms");
        check.lookAtWords(call.written());
        check.lookAtMoney(call.rules(), call.written().budget());
        check.lookAtJudging(call.rules());
        check.lookAtTerms(call.rules());
        check.faults.addAll(PlanCheck.faults(call.rules(), call.written().budget(), facts));
        return List.copyOf(check.faults);
    }

    private void lookAtWindow(CallDraft call, Instant now) {
        need(call.opensAt().isAfter(now), CallPart.WINDOW, "opensInPast");
        need(!call.opensAt().isAfter(now.plus(FARTHEST_OPENING)), CallPart.WINDOW, "opensTooFar");
        need(!call.closesAt().isAfter(call.opensAt().plus(LONGEST_WINDOW)), CallPart.WINDOW, "windowTooLong");
    }

    private void lookAtWords(CallDraft call) {
        need(!call.summary().strip().equals(call.title().strip()), CallPart.WORDS, "noSummary");
        need(!call.texts().audience().isBlank(), CallPart.WORDS, "noAudience");
        need(!call.texts().needed().isBlank(), CallPart.WORDS, "noNeeded");
        String contact = call.texts().contact().strip();
        need(!contact.isEmpty(), CallPart.WORDS, "noContact");
        need(contact.isEmpty() || ADDRESS.matcher(contact).matches(), CallPart.WORDS, "contact");
    }

    private void lookAtMoney(CallRules rules, Euro budget) {
        boolean network = rules.forms().stream().anyMatch(form -> form != ProjectForm.SINGLE);
        need(!rules.forms().isEmpty(), CallPart.MONEY, "noForms");
        need(rules.singleCap().isPositive() && !rules.singleCap().exceeds(budget), CallPart.MONEY, "singleCap");
        need(
                !network
                        || !rules.singleCap().exceeds(rules.networkCap())
                                && !rules.networkCap().exceeds(budget),
                CallPart.MONEY,
                "networkCap");
        need(!rules.minimum().exceeds(rules.singleCap()), CallPart.MONEY, "minimum");
        need(rules.ownSharePercent() >= 0 && rules.ownSharePercent() < 100, CallPart.MONEY, "ownShare");
        need(
                !rules.expenses().isEmpty() && areDistinct(rules.expenses(), ExpenseCategory::code),
                CallPart.MONEY,
                "expenses");
    }

    private void lookAtJudging(CallRules rules) {
        List<Criterion> criteria = rules.criteria();
        need(criteria.stream().mapToInt(Criterion::weight).sum() == 100, CallPart.JUDGING, "weights");
        need(
                criteria.stream().allMatch(criterion -> criterion.max() > 0 && criterion.weight() > 0)
                        && areDistinct(criteria, Criterion::code),
                CallPart.JUDGING,
                "criteria");
        need(
                criteria.stream()
                        .allMatch(criterion ->
                                criterion.bands().isEmpty() || criterion.bands().size() == criterion.max() + 1),
                CallPart.JUDGING,
                "bands");
        need(rules.threshold() >= 0 && rules.threshold() <= 100, CallPart.JUDGING, "threshold");
        need(rules.evaluators() >= 1 && rules.divergence() >= 0, CallPart.JUDGING, "evaluators");
        need(
                rules.priorities().stream().allMatch(ScheduleCheck::isSane)
                        && areDistinct(rules.priorities(), PriorityRule::category),
                CallPart.PRIORITIES,
                "priorities");
    }

    private void lookAtTerms(CallRules rules) {
        need(
                rules.projectMonths() > 0
                        && rules.reportEveryMonths() > 0
                        && rules.reportEveryMonths() <= rules.projectMonths(),
                CallPart.TERMS,
                "months");
        need(rules.acceptanceDays() > 0 && rules.integrationDays() > 0, CallPart.TERMS, "days");
        need(rules.questionDays() >= 0 && rules.questionDays() <= 60, CallPart.TERMS, "questionDays");
        need(
                rules.procedure().reviewDays() >= 1 && rules.procedure().reviewDays() <= 365,
                CallPart.TERMS,
                "reviewDays");
    }

    private static boolean isSane(PriorityRule rule) {
        Integer threshold = rule.thresholdPercent();
        return rule.points() > 0 && (threshold == null || threshold > 0 && threshold <= 100);
    }

    private static <T> boolean areDistinct(Collection<T> all, Function<T, Object> code) {
        return new HashSet<>(all.stream().map(code).toList()).size() == all.size();
    }

    private void need(boolean fine, CallPart part, String fault) {
        if (!fine) {
            faults.add(new ScheduleFault(part, "calls.notReady." + fault));
        }
    }
}
