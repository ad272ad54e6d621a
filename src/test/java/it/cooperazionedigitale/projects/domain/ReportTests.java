package it.cooperazionedigitale.projects.domain;

import static it.cooperazionedigitale.projects.domain.AwardTests.refuses;
import static it.cooperazionedigitale.projects.domain.Samples.BODY;
import static it.cooperazionedigitale.projects.domain.Samples.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

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
        refuses(() -> report.submit(Samples.content(), false, BODY, LATER), "projects.refusal.reportTurn");
        ReportContent half = new ReportContent("Molto", null, "", null);
        report.save(half);
        refuses(() -> report.submit(half, true, BODY, LATER), "projects.refusal.reportIncomplete");
        assertThat(report.submit(Samples.content(), true, BODY, LATER)).isTrue();
        assertThat(report.submit(Samples.content(), true, BODY, LATER)).isFalse();
        refuses(() -> report.save(half), "projects.refusal.report.SUBMITTED");
    }

    @Test
    void aReportSentBackSaysWhyAndIsSentAgain() {
        ProgressReport report = ProgressReport.plan(Ids.next(), 1, 6);
        refuses(() -> report.accept(LATER), "projects.refusal.report.PLANNED");
        report.submit(Samples.content(), true, BODY, LATER);
        refuses(() -> report.sendBack(" ", LATER), "projects.refusal.reason");
        assertThat(report.sendBack("Mancano le ore", LATER)).isTrue();
        assertThat(report.sendBack("Mancano le ore", LATER)).isFalse();
        assertThat(report.reason()).isEqualTo("Mancano le ore");
        report.submit(Samples.content(), true, BODY, LATER);
        assertThat(report.reason()).isNull();
        assertThat(report.accept(LATER)).isTrue();
        assertThat(report.accept(LATER)).isFalse();
        refuses(() -> report.sendBack("tardi", LATER), "projects.refusal.report.ACCEPTED");
    }

    @Test
    void aFinalReportIsSentCompleteAndVerifiedOnce() {
        FinalContent empty = new FinalContent("", "", "", "", null, null, "", "", false);
        FinalReport report = FinalReport.draft(Ids.next(), empty);
        refuses(() -> report.submit(empty, BODY, LATER), "projects.refusal.reportIncomplete");
        refuses(() -> report.verify(LATER), "projects.refusal.finalReport.DRAFT");
        assertThat(report.submit(Samples.finalContent("100"), BODY, LATER)).isTrue();
        assertThat(report.submit(Samples.finalContent("100"), BODY, LATER)).isFalse();
        report.sendBack("Manca la buona pratica", LATER);
        report.save(Samples.finalContent("200"));
        report.submit(Samples.finalContent("200"), BODY, LATER);
        assertThat(report.verify(LATER)).isTrue();
        assertThat(report.verify(LATER)).isFalse();
        refuses(() -> report.save(empty), "projects.refusal.finalReport.VERIFIED");
    }

    @Test
    void numbersNobodyBelievesAreNotComplete() {
        assertThat(new ReportContent("x", Light.RED, "", new BigDecimal("10000000.01")).isComplete())
                .isFalse();
        assertThat(new ReportContent("x", Light.RED, "", new BigDecimal("10000000.00")).isComplete())
                .isTrue();
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
