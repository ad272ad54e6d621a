package it.cooperazionedigitale.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.calls.CallRulesEdit;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.calls.RequiredAttachment;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanCheckTests {

    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant NOW = OPENS.minusSeconds(86_400);

    /** What keeps a call from being published, by part and fault, after one change to sound rules. */
    private static List<String> faults(UnaryOperator<CallRulesEdit> change, List<FormSection> form) {
        Call call = Call.draft(CallSamples.draft(
                OPENS,
                OPENS.plusSeconds(30 * 86_400L),
                change.apply(CallSamples.rules(Ids.next()).edit()).done()));
        return ScheduleCheck.faults(call, CallSamples.ground(form, NOW)).stream()
                .map(fault -> fault.part() + " " + fault.key().substring("calls.notReady.".length()))
                .toList();
    }

    private static List<String> faults(UnaryOperator<CallRulesEdit> change) {
        return faults(change, CallSamples.sections());
    }

    private static HubQuota share(String hub, int percent) {
        return new HubQuota(hub, percent);
    }

    private static Instalment after(int report, int percent) {
        return new Instalment(Instalment.Moment.REPORT, report, percent);
    }

    private static final Instalment START = new Instalment(Instalment.Moment.START, 0, 40);
    private static final Instalment END = new Instalment(Instalment.Moment.END, 0, 20);

    @Test
    void sharesAreOneForEachHubAndMakeTheWhole() {
        assertThat(faults(rules -> rules.quotas(List.of()))).isEmpty();
        assertThat(faults(rules -> rules.quotas(List.of(share("NODE", 40), share("PICO", 40), share("RUINI", 20)))))
                .isEmpty();
        assertThat(faults(rules -> rules.quotas(List.of(share("NODE", 60), share("PICO", 40)))))
                .containsExactly("HUBS hubs");
        assertThat(faults(rules -> rules.quotas(
                        List.of(share("NODE", 40), share("PICO", 40), share("PICO", 10), share("RUINI", 10)))))
                .containsExactly("HUBS hubs");
        assertThat(faults(rules -> rules.quotas(List.of(share("NODE", 40), share("PICO", 40), share("ALTRO", 20)))))
                .containsExactly("HUBS hubs");
        assertThat(faults(rules -> rules.quotas(List.of(share("NODE", 40), share("PICO", 40), share("RUINI", 19)))))
                .containsExactly("HUBS hubShares");
        assertThat(faults(rules -> rules.quotas(List.of(share("NODE", 50), share("PICO", 49), share("RUINI", 1)))))
                .as("1% of 500.000 is less than one contribution")
                .containsExactly("HUBS hubShareSmall");
    }

    @Test
    void paymentsMakeTheWholeAndFollowReportsThatExist() {
        assertThat(faults(rules -> rules.instalments(List.of(START, after(1, 20), after(3, 20), END))))
                .as("12 months reported every 3: after 3, 6 and 9")
                .isEmpty();
        assertThat(faults(rules -> rules.instalments(List.of(START, after(4, 40), END))))
                .containsExactly("PAYMENTS instalmentReport");
        assertThat(faults(rules -> rules.instalments(List.of(START, after(0, 40), END))))
                .containsExactly("PAYMENTS instalmentReport");
        assertThat(faults(rules -> rules.instalments(List.of(START, END)))).containsExactly("PAYMENTS instalments");
        assertThat(faults(rules -> rules.instalments(List.of(START, after(2, 20), after(2, 20), END))))
                .containsExactly("PAYMENTS instalmentTwice");
        assertThat(faults(rules ->
                        rules.instalments(List.of(START, after(1, 40), END)).months(3, 12)))
                .as("a short project reports once")
                .containsExactly("TERMS months");
    }

    @Test
    void everyPaperHasItsPlaceInTheForm() {
        UnaryOperator<CallRulesEdit> paper =
                rules -> rules.attachments(List.of(new RequiredAttachment("bilancio", "Ultimo bilancio")));
        assertThat(faults(paper)).containsExactly("PAPERS noPlaceForPaper");
        assertThat(faults(paper, CallSamples.sectionsWithPlaceFor("statuto", true)))
                .containsExactly("PAPERS noPlaceForPaper");
        assertThat(faults(paper, CallSamples.sectionsWithPlaceFor("bilancio", false)))
                .as("a place that may stay empty is none")
                .containsExactly("PAPERS noPlaceForPaper");
        assertThat(faults(paper, CallSamples.sectionsWithPlaceFor("bilancio", true)))
                .isEmpty();
        assertThat(faults(
                        rules -> rules.attachments(List.of(
                                new RequiredAttachment("bilancio", "Ultimo bilancio"),
                                new RequiredAttachment("bilancio", "Bilancio dell’anno prima"))),
                        CallSamples.sectionsWithPlaceFor("bilancio", true)))
                .containsExactly("PAPERS papers");
    }

    @Test
    void somebodyMayApplyButNoTransformer() {
        assertThat(faults(rules -> rules.procedure(usual -> usual.admitting(Set.of(), true))))
                .containsExactly("APPLICANTS noApplicants");
        assertThat(faults(rules ->
                        rules.procedure(usual -> usual.admitting(Set.of(OrganisationKind.TRANSFORMER), false))))
                .containsExactly("APPLICANTS transformerApplies");
        assertThat(faults(rules -> rules.procedure(usual -> usual.reviewedWithin(0))))
                .containsExactly("TERMS reviewDays");
    }

    @Test
    void criteriaThatDoNotSumAreNotPublished() {
        assertThat(faults(
                        rules -> rules.judging(CallSamples.rules(Ids.next(), 41).criteria(), 60, 2, 15)))
                .containsExactly("JUDGING weights");
    }
}
