package it.cooperazionedigitale.projects.domain;

import static it.cooperazionedigitale.projects.domain.AwardTests.refuses;
import static it.cooperazionedigitale.projects.domain.Samples.BODY;
import static it.cooperazionedigitale.projects.domain.Samples.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTests {

    private static final UUID PAPER = Ids.of("test/paper");

    @Test
    void reportsArePlannedWithinTheProjectAndAtLeastOnce() {
        assertThat(ReportPlan.months(12, 3)).isEqualTo(List.of(3, 6, 9));
        assertThat(ReportPlan.months(12, 6)).isEqualTo(List.of(6));
        assertThat(ReportPlan.months(12, 5)).isEqualTo(List.of(5, 10));
        assertThat(ReportPlan.months(12, 12)).isEqualTo(List.of(6));
        assertThat(ReportPlan.months(6, 0)).isEqualTo(List.of(3));
        assertThat(ReportPlan.months(1, 6)).isEqualTo(List.of(1));
    }

    @Test
    void aReportIsDueSoManyMonthsAfterTheStart() {
        ProgressReport report = ProgressReport.plan(Ids.next(), 1, 6);
        report.startFrom(LocalDate.of(2027, 8, 31));
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aReportIsSentCompleteInItsTurnAndOnlyOnce() {
        ProgressReport report = ProgressReport.plan(Ids.next(), 2, 6);
        refuses(() -> report.submit(true, BODY, LATER), "projects.refusal.reportIncomplete");
        ProgressFacts half = new ProgressFacts(null, null);
        report.save(PAPER, half);
        refuses(() -> report.submit(true, BODY, LATER), "projects.refusal.reportIncomplete");
        report.save(PAPER, Samples.facts());
        refuses(() -> report.submit(false, BODY, LATER), "projects.refusal.reportTurn");
        assertThat(report.submit(true, BODY, LATER)).isTrue();
        assertThat(report.submit(true, BODY, LATER)).isFalse();
        refuses(() -> report.save(PAPER, half), "projects.refusal.report.SUBMITTED");
        assertThat(report.questionnaireId()).isEqualTo(PAPER);
    }

    @Test
    void aReportSentBackSaysWhyAndIsSentAgain() {
        ProgressReport report = ProgressReport.plan(Ids.next(), 1, 6);
        refuses(() -> report.accept(LATER), "projects.refusal.report.PLANNED");
        report.save(PAPER, Samples.facts());
        report.submit(true, BODY, LATER);
        refuses(() -> report.sendBack(" ", LATER), "projects.refusal.reason");
        assertThat(report.sendBack("Mancano le ore", LATER)).isTrue();
        assertThat(report.sendBack("Mancano le ore", LATER)).isFalse();
        assertThat(report.reason()).isEqualTo("Mancano le ore");
        report.submit(true, BODY, LATER);
        assertThat(report.reason()).isNull();
        assertThat(report.accept(LATER)).isTrue();
        assertThat(report.accept(LATER)).isFalse();
        refuses(() -> report.sendBack("tardi", LATER), "projects.refusal.report.ACCEPTED");
    }

    @Test
    void aFinalReportIsSentCompleteAndVerifiedOnce() {
        FinalFacts empty = new FinalFacts(null, null, false);
        FinalReport report = FinalReport.draft(Ids.next(), PAPER, empty);
        refuses(() -> report.submit(BODY, LATER), "projects.refusal.reportIncomplete");
        refuses(() -> report.verify(LATER), "projects.refusal.finalReport.DRAFT");
        report.save(Samples.finalFacts("100"));
        assertThat(report.submit(BODY, LATER)).isTrue();
        assertThat(report.submit(BODY, LATER)).isFalse();
        report.sendBack("Manca la buona pratica", LATER);
        report.save(Samples.finalFacts("200"));
        report.submit(BODY, LATER);
        assertThat(report.verify(LATER)).isTrue();
        assertThat(report.verify(LATER)).isFalse();
        refuses(() -> report.save(empty), "projects.refusal.finalReport.VERIFIED");
    }

    @Test
    void numbersNobodyBelievesAreNotComplete() {
        assertThat(new ProgressFacts(Light.RED, new BigDecimal("10000000.01")).isComplete())
                .isFalse();
        assertThat(new ProgressFacts(Light.RED, new BigDecimal("10000000.00")).isComplete())
                .isTrue();
        assertThat(new FinalFacts(1_000_001, BigDecimal.ONE, true).isComplete()).isFalse();
    }

    @Test
    void whatThePortalComputesWithIsReadFromTheAnswers() {
        assertThat(ProgressFacts.of(Map.of("come_va", "YELLOW", "speso_finora", "1.234,50")))
                .isEqualTo(new ProgressFacts(Light.YELLOW, new BigDecimal("1234.50")));
        assertThat(ProgressFacts.of(Map.of())).isEqualTo(new ProgressFacts(null, null));
        assertThat(FinalFacts.of(Map.of("persone_coinvolte", "1.200", "speso_in_tutto", "9.000", "si_pubblica", "yes")))
                .isEqualTo(new FinalFacts(1_200, new BigDecimal("9000.00"), true));
        assertThat(FinalFacts.of(Map.of("si_pubblica", "no"))).isEqualTo(new FinalFacts(null, null, false));
    }

    @Test
    void theSameAnswersMakeTheSameTextAndAreReadAgain() {
        SentAnswers one = new SentAnswers(PAPER, Map.of("b", Map.of("y", "2", "x", List.of("1", "3")), "a", Map.of()));
        SentAnswers two = new SentAnswers(PAPER, Map.of("a", Map.of(), "b", Map.of("x", List.of("1", "3"), "y", "2")));
        assertThat(one.json()).isEqualTo(two.json());
        assertThat(SentAnswers.read(one.json())).isEqualTo(one);
        SentReport sent = SentReport.after(1, PAPER, one, null, LATER);
        assertThat(sent.number()).isEqualTo(2);
        assertThat(sent.sha256()).isEqualTo(Sha256.hex(one.json()));
        assertThat(sent.answers().text("y")).isEqualTo("2");
        assertThat(sent.answers().text("z")).isEmpty();
    }

    @Test
    void theContributionIsCutInProportionNeverRaised() {
        Euro granted = Euro.of(9000);
        Euro planned = Euro.of(12_000);
        assertThat(FinalGrant.of(granted, planned, Euro.of(6000))).isEqualTo(Euro.of(4500));
        assertThat(FinalGrant.of(granted, planned, Euro.of(12_000))).isEqualTo(granted);
        assertThat(FinalGrant.of(granted, planned, Euro.of(20_000))).isEqualTo(granted);
        assertThat(FinalGrant.of(granted, planned, Euro.ZERO)).isEqualTo(Euro.ZERO);
        assertThat(FinalGrant.of(Euro.of(100), Euro.of(300), Euro.of(200))).isEqualTo(Euro.of(new BigDecimal("66.67")));
        assertThat(FinalGrant.of(granted, Euro.ZERO, Euro.ZERO)).isEqualTo(granted);
    }
}
