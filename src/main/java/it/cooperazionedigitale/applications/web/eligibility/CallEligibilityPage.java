package it.cooperazionedigitale.applications.web.eligibility;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.Eligibility;
import it.cooperazionedigitale.applications.domain.Eligibility.Answer;
import it.cooperazionedigitale.applications.domain.Eligibility.Finding;
import it.cooperazionedigitale.applications.domain.PriorityPolicy;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * May we take part?
 *
 * @param slug the call's place in addresses
 * @param call its title
 * @param bodies kinds of bodies
 * @param shapes ways to take part
 * @param federations the federations
 * @param traits what a body may be besides
 * @param result the answer, once asked
 */
record CallEligibilityPage(
        String slug,
        String call,
        List<Choice> bodies,
        List<Choice> shapes,
        List<Choice> federations,
        List<Choice> traits,
        @Nullable Result result) {

    /**
     * The answer.
     *
     * @param answer yes, if, no: as the message keys end
     * @param tone how it is tinted
     * @param lines rule by rule, what speaks against first
     * @param start where to begin an application, if one may now
     * @param priorities bonus points, with their sums
     * @param points all of them together
     */
    record Result(
            String answer,
            String tone,
            List<Line> lines,
            @Nullable String start,
            List<Priority> priorities,
            int points) {}

    /** One rule: message keys and what they mention. */
    record Line(String rule, String answer, String tone, String reason, List<String> args) {}

    /** A priority category: its name, whether it counts, its points and the sum. */
    record Priority(String name, boolean holds, int points, String arithmetic) {}

    static CallEligibilityPage of(CallSummary call, @Nullable EligibilityReading reading) {
        return new CallEligibilityPage(
                call.slug(),
                call.title(),
                choices("applications.check.body.", Eligibility.Body.values()),
                choices("calls.form.", ProjectForm.values()),
                Stream.of("CONFCOOPERATIVE", "LEGACOOP", "AGCI", "NONE")
                        .map(name -> Choice.of(name, "applications.check.federation." + name))
                        .toList(),
                choices("applications.check.trait.", BodyTrait.values()),
                reading == null || reading.told() == null ? null : result(call, reading));
    }

    private static Result result(CallSummary call, EligibilityReading reading) {
        Eligibility.Told told = java.util.Objects.requireNonNull(reading.told());
        List<Finding> findings = Eligibility.of(call, told);
        Answer all = Eligibility.all(findings);
        List<Priority> priorities = reading.body() == null
                ? List.of()
                : PriorityPolicy.claims(reading.body(), call.rules().priorities()).stream()
                        .map(claim -> priority(claim, told.form()))
                        .toList();
        return new Result(
                all.name(),
                tone(all),
                findings.stream()
                        .sorted((one, other) -> other.answer().compareTo(one.answer()))
                        .map(CallEligibilityPage::line)
                        .toList(),
                all != Answer.NO && call.state() == CallState.OPEN ? "/coop/domande/nuova?bando=" + call.slug() : null,
                priorities,
                priorities.stream()
                        .filter(Priority::holds)
                        .mapToInt(Priority::points)
                        .sum());
    }

    private static Line line(Finding finding) {
        String key = "applications.check." + finding.rule();
        return new Line(
                key,
                "applications.check.answer." + finding.answer(),
                tone(finding.answer()),
                key + "." + finding.reason(),
                finding.args());
    }

    /** Who comes in a network gets the network's points; the policy knows bodies that come alone. */
    private static Priority priority(PriorityClaim claim, ProjectForm form) {
        boolean network = claim.category() == PriorityCategory.NETWORK && form != ProjectForm.SINGLE;
        return new Priority(
                "calls.priority." + claim.category(),
                claim.holds() || network,
                claim.points(),
                network ? "" : claim.arithmetic());
    }

    private static String tone(Answer answer) {
        return switch (answer) {
            case YES -> "ok";
            case IF -> "todo";
            case NO -> "stop";
        };
    }

    private static List<Choice> choices(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), prefix + value.name()))
                .toList();
    }
}
