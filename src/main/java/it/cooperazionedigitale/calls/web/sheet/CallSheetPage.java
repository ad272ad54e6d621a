package it.cooperazionedigitale.calls.web.sheet;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.TimeNeeded;
import it.cooperazionedigitale.calls.usecase.CallSheet;
import it.cooperazionedigitale.calls.web.CallWords;
import it.cooperazionedigitale.calls.web.PlanLines;
import it.cooperazionedigitale.calls.web.PriorityLine;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call's sheet, ready to print.
 *
 * @param title its title
 * @param code the code people say
 * @param summary one sentence
 * @param state message key of its state
 * @param tone how the state is tinted
 * @param notices what to know right now
 * @param opens when it opens
 * @param closes when it closes
 * @param hasOpened whether its window has begun
 * @param until the closing, while it is open
 * @param now the server's clock
 * @param left what is left, while it is open
 * @param start where to begin an application, if this person may now
 * @param results where the outcome stands, once there is one
 * @param money the figures about money
 * @param audience who it is for
 * @param forms message keys of the project forms admitted
 * @param benefits what one gets beside the money
 * @param needed what one needs, a line each
 * @param sections what the form asks
 * @param time how long it takes, if that is known
 * @param expenses the expenses admitted
 * @param criteria how it is judged
 * @param threshold points needed
 * @param priorities bonus points
 * @param terms months and days
 * @param plan who may apply, how the money is shared and paid, how applications are treated
 * @param afterwards what happens after the outcome
 * @param contact the address for questions
 * @param calendar its dates for a calendar
 * @param checklist what to prepare, to print
 * @param check where one finds out whether one may take part
 * @param faq where all questions and answers stand
 * @param answers the newest of them
 * @param questionsEnd when questions end
 * @param rules which version of the rules is in force
 * @param exampleValues whether its figures are examples
 */
record CallSheetPage(
        String title,
        String code,
        String summary,
        String state,
        Tone tone,
        List<CallNotice> notices,
        String opens,
        String closes,
        boolean hasOpened,
        @Nullable Instant until,
        Instant now,
        CallWords.@Nullable TimeLeft left,
        @Nullable String start,
        @Nullable String results,
        Money money,
        String audience,
        List<String> forms,
        String benefits,
        List<String> needed,
        List<String> sections,
        @Nullable Time time,
        List<ExpenseCategory> expenses,
        List<Criterion> criteria,
        int threshold,
        List<PriorityLine> priorities,
        Terms terms,
        PlanLines plan,
        String afterwards,
        String contact,
        String calendar,
        String checklist,
        String check,
        String faq,
        List<Answer> answers,
        String questionsEnd,
        int rules,
        boolean exampleValues) {

    /** The figures about money; a network's only where networks may apply. */
    record Money(String budget, String single, @Nullable String network, String minimum, int ownShare) {}

    /** About how long an application takes, and on how many sent ones that was measured; none for an estimate. */
    record Time(int hours, int minutes, int applications) {

        private static final int ROUND = 5;
        private static final int HOUR = 60;

        static Time of(TimeNeeded.Told told) {
            int round = Math.max(ROUND, (told.minutes() + ROUND / 2) / ROUND * ROUND);
            return new Time(round / HOUR, round % HOUR, told.applications());
        }
    }

    /** A question with its answer. */
    record Answer(String question, String answer) {}

    /** Months and days. */
    record Terms(int projectMonths, int reportEveryMonths, int acceptanceDays, int integrationDays) {}

    static CallSheetPage of(CallSheet sheet, Viewer viewer) {
        CallSummary call = sheet.call();
        CallRules rules = call.rules();
        boolean open = call.state() == CallState.OPEN;
        boolean mayApply = !viewer.signedIn() || viewer.has(Role.APPLICANT);
        boolean decided = call.state() == CallState.RESOLVED || call.state() == CallState.ARCHIVED;
        return new CallSheetPage(
                call.title(),
                call.code(),
                call.summary(),
                CallWords.state(call.state()),
                CallWords.tone(call.state()),
                CallNotice.of(sheet),
                ItalianFormats.deadline(call.opensAt()),
                ItalianFormats.deadline(call.closesAt()),
                !sheet.now().isBefore(call.opensAt()),
                open ? call.closesAt() : null,
                sheet.now(),
                open ? CallWords.left(sheet.now(), call.closesAt()) : null,
                open && mayApply ? "/coop/domande/nuova?bando=" + call.slug() : null,
                decided ? "/bandi/" + call.slug() + "/esiti" : null,
                money(call),
                sheet.texts().audience(),
                rules.forms().stream()
                        .sorted()
                        .map(form -> "calls.form." + form.name())
                        .toList(),
                sheet.texts().benefits(),
                sheet.texts().needed().lines().filter(line -> !line.isBlank()).toList(),
                sheet.sections(),
                sheet.time() == null ? null : Time.of(sheet.time()),
                rules.expenses(),
                rules.criteria(),
                rules.threshold(),
                PriorityLine.of(rules),
                new Terms(
                        rules.projectMonths(),
                        rules.reportEveryMonths(),
                        rules.acceptanceDays(),
                        rules.integrationDays()),
                PlanLines.of(call, sheet.hubs()),
                sheet.texts().afterwards(),
                sheet.texts().contact(),
                "/bandi/" + call.slug() + "/calendario.ics",
                "/bandi/" + call.slug() + "/da-preparare",
                "/bandi/" + call.slug() + "/requisiti",
                "/bandi/" + call.slug() + "/domande-frequenti",
                sheet.answers().stream()
                        .map(one -> new Answer(String.valueOf(one.question()), String.valueOf(one.answer())))
                        .toList(),
                ItalianFormats.deadline(sheet.questionsEndAt()),
                sheet.rulesVersion(),
                call.exampleValues());
    }

    private static Money money(CallSummary call) {
        CallRules rules = call.rules();
        boolean networks = rules.forms().stream().anyMatch(form -> form != ProjectForm.SINGLE);
        return new Money(
                call.budget().round(),
                rules.singleCap().round(),
                networks ? rules.networkCap().round() : null,
                rules.minimum().round(),
                rules.ownSharePercent());
    }
}
