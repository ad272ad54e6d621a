package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a body may take part in a call, rule by rule with its reason; asked before anybody has signed in, kept nowhere. */
public final class Eligibility {

    /** What kind of body asks. */
    public enum Body {
        COOPERATIVE,
        NON_PROFIT,
        /** Not registered yet. */
        TO_BE_FOUNDED,
        COMPANY,
        PERSON
    }

    /** How one rule is answered. */
    public enum Answer {
        YES,
        /** Yes, if something is done or becomes true. */
        IF,
        NO
    }

    /**
     * One rule.
     *
     * @param rule what it is about: the message key of its title ends with it
     * @param answer how it is answered
     * @param reason the message key of its reason ends with it
     * @param args what the reason mentions
     */
    public record Finding(String rule, Answer answer, String reason, List<String> args) {}

    /**
     * What a person says of the body.
     *
     * @param body what kind it is
     * @param abroad whether its seat is outside Italy
     * @param comune the comune of its operating seat, in Italy
     * @param member whether a federation of the programme has it among its members
     * @param form how it would take part
     * @param cost what the project would cost, if that is known
     * @param supplies whether it would also be paid as transformer in the same call
     */
    public record Told(
            Body body,
            boolean abroad,
            @Nullable Comune comune,
            boolean member,
            ProjectForm form,
            @Nullable Euro cost,
            boolean supplies) {}

    private final List<Finding> findings = new ArrayList<>();

    private Eligibility() {}

    /** Every rule of the call, in the order in which people ask. */
    public static List<Finding> of(CallSummary call, Told told) {
        Eligibility eligibility = new Eligibility();
        eligibility.lookAtBody(call.rules(), told);
        eligibility.lookAtSeat(told);
        eligibility.find("federation", Answer.YES, told.member() ? "member" : "none");
        eligibility.find("size", Answer.YES, "any");
        eligibility.lookAtForm(call.rules(), told.form());
        eligibility.lookAtMoney(call.rules(), told);
        eligibility.find("transformer", told.supplies() ? Answer.NO : Answer.YES, told.supplies() ? "both" : "not");
        eligibility.lookAtDates(call);
        return List.copyOf(eligibility.findings);
    }

    /** The answer to all of them: as good as the worst. */
    public static Answer all(List<Finding> findings) {
        return findings.stream().map(Finding::answer).max(Answer::compareTo).orElse(Answer.YES);
    }

    private void lookAtBody(CallRules rules, Told told) {
        OrganisationKind kind = switch (told.body()) {
            case COOPERATIVE, TO_BE_FOUNDED -> OrganisationKind.COOPERATIVE;
            case NON_PROFIT -> OrganisationKind.NON_PROFIT;
            case COMPANY, PERSON -> null;
        };
        if (kind != null && !rules.procedure().applicants().contains(kind)) {
            find("body", Answer.NO, "notAdmitted");
            return;
        }
        Answer answer = switch (told.body()) {
            case COOPERATIVE, NON_PROFIT -> Answer.YES;
            case TO_BE_FOUNDED -> Answer.IF;
            case COMPANY, PERSON -> Answer.NO;
        };
        find("body", answer, told.body().name() + ".why");
    }

    private void lookAtSeat(Told told) {
        Comune comune = told.comune();
        if (told.abroad()) {
            find("seat", Answer.NO, "abroad");
        } else if (comune == null) {
            find("seat", Answer.IF, "unknown");
        } else {
            find("seat", Answer.YES, "italy", comune.label(), comune.regionName(), comune.snaiClass());
        }
    }

    private void lookAtForm(CallRules rules, ProjectForm form) {
        boolean admitted = rules.forms().contains(form);
        find("form", admitted ? Answer.YES : Answer.NO, admitted ? "admitted" : "notAdmitted");
    }

    /** By the cap of the form chosen; what a contribution may be of a cost follows from the share the body bears itself. */
    private void lookAtMoney(CallRules rules, Told told) {
        boolean together = told.form() != ProjectForm.SINGLE;
        Euro cap = together ? rules.networkCap() : rules.singleCap();
        BudgetRules budget = new BudgetRules(cap, rules.minimum(), rules.ownSharePercent(), together);
        String share = String.valueOf(rules.ownSharePercent());
        Euro lowest = lowestCost(budget);
        Euro cost = told.cost();
        if (cost == null) {
            find("money", Answer.IF, "unknown", lowest.format(), share, cap.format());
            return;
        }
        Euro highest = budget.highest(cost);
        if (rules.minimum().exceeds(highest)) {
            find(
                    "money",
                    Answer.NO,
                    "tooLittle",
                    cost.format(),
                    highest.format(),
                    rules.minimum().format(),
                    lowest.format());
        } else {
            find(
                    "money",
                    Answer.YES,
                    "enough",
                    cost.format(),
                    highest.format(),
                    cost.minus(highest).format(),
                    share);
        }
    }

    private static Euro lowestCost(BudgetRules budget) {
        return Euro.of(budget.minimum()
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(100L - budget.ownSharePercent()), 2, RoundingMode.UP));
    }

    private void lookAtDates(CallSummary call) {
        CallState state = call.state();
        String opens = ItalianFormats.deadline(call.opensAt());
        String closes = ItalianFormats.deadline(call.closesAt());
        switch (state) {
            case OPEN -> find("dates", Answer.YES, "open", closes);
            case SCHEDULED, DRAFT -> find("dates", Answer.IF, "coming", opens, closes);
            case SUSPENDED -> find("dates", Answer.IF, "suspended", closes);
            case CLOSED, IN_EVALUATION, RANKED, RESOLVED, ARCHIVED -> find("dates", Answer.NO, "closed", closes);
        }
    }

    private void find(String rule, Answer answer, String reason, String... args) {
        findings.add(new Finding(rule, answer, reason, List.of(args)));
    }
}
