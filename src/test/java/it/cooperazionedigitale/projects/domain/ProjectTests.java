package it.cooperazionedigitale.projects.domain;

import static it.cooperazionedigitale.projects.domain.AwardTests.refuses;
import static it.cooperazionedigitale.projects.domain.Samples.BODY;
import static it.cooperazionedigitale.projects.domain.Samples.FIRM;
import static it.cooperazionedigitale.projects.domain.Samples.LATER;
import static it.cooperazionedigitale.projects.domain.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectTests {

    private static final UUID ANNA = Ids.of("test/person/Anna");
    private static final UUID BRUNO = Ids.of("test/person/Bruno");

    @Test
    void hasAPublicAddressMadeOfItsTitleAndNumber() {
        assertThat(Samples.project().slug()).isEqualTo("l-orto-e-digitale-cd-2027-00012");
        assertThat(Slug.of("?!", "CD-2027-00001")).isEqualTo("cd-2027-00001");
        assertThat(Slug.of("parola ".repeat(30), "CD-2027-00001"))
                .hasSizeLessThan(80)
                .endsWith("parola-cd-2027-00001");
    }

    @Test
    void startsOnADayBetweenTheAwardAndTodayAndOnlyOnce() {
        Project project = Samples.project();
        refuses(() -> project.start(LocalDate.of(2027, 5, 2), LATER), "projects.refusal.startDay");
        refuses(() -> project.start(LocalDate.of(2027, 5, 6), LATER), "projects.refusal.startDay");
        assertThat(project.start(START, LATER)).isTrue();
        assertThat(project.start(LocalDate.of(2027, 5, 4), LATER)).isFalse();
        assertThat(project.schedule().startedOn()).isEqualTo(START);
        assertThat(project.schedule().endsOn()).isEqualTo(LocalDate.of(2028, 5, 5));
    }

    @Test
    void onlyTheFirmThatConfirmedIsItsTransformer() {
        Project project = Samples.project();
        project.engage(FIRM, "Bottega", LATER);
        assertThat(project.transformer()).isEmpty();
        refuses(() -> project.confirmEngagement(BRUNO, LATER), "projects.refusal.notAsked");
        assertThat(project.confirmEngagement(FIRM, LATER)).isTrue();
        assertThat(project.confirmEngagement(FIRM, LATER)).isFalse();
        assertThat(project.transformer()).map(Engagement::transformerId).contains(FIRM);
        refuses(() -> project.engage(BRUNO, "Altra", LATER), "projects.refusal.engagement.CONFIRMED");
        refuses(() -> project.declineEngagement(FIRM, "no", LATER), "projects.refusal.engagement.CONFIRMED");
    }

    @Test
    void theBodyItselfIsNeverItsTransformer() {
        refuses(() -> Samples.project().engage(BODY, "Pomodoro", LATER), "projects.refusal.ownBody");
    }

    @Test
    void aFirmThatDeclinedMayBeAskedAgain() {
        Project project = Samples.running();
        project.engage(FIRM, "Bottega", LATER);
        assertThat(project.engage(FIRM, "Bottega", LATER)).isFalse();
        refuses(() -> project.declineEngagement(FIRM, "", LATER), "projects.refusal.reason");
        assertThat(project.declineEngagement(FIRM, "Siamo pieni", LATER)).isTrue();
        assertThat(project.declineEngagement(FIRM, "Siamo pieni", LATER)).isFalse();
        refuses(() -> project.confirmEngagement(FIRM, LATER), "projects.refusal.engagement.DECLINED");
        assertThat(project.engage(FIRM, "Bottega", LATER)).isTrue();
    }

    @Test
    void theFinalReportOpensOnceNoReportIsOwed() {
        Project project = Samples.running();
        refuses(() -> project.openFinalReport(true, LATER), "projects.refusal.reportsOwed");
        assertThat(project.openFinalReport(false, LATER)).isTrue();
        assertThat(project.openFinalReport(true, LATER)).isFalse();
        refuses(() -> Samples.project().openFinalReport(false, LATER), "projects.refusal.state.TO_START");
    }

    @Test
    void settlingCutsTheContributionInProportionWhenLessWasSpent() {
        Project project = Samples.reported();
        refuses(() -> project.settle(Samples.finalFacts("9000"), true, LATER), "projects.refusal.reportsToCheck");
        project.settle(Samples.finalFacts("9000"), false, LATER);
        assertThat(project.grant().due()).isEqualTo(Euro.of(6750));
        assertThat(project.grant().awarded()).isEqualTo(Euro.of(9000));
        assertThat(project.grant().people()).isEqualTo(40);
        assertThat(project.grant().publishConsent()).isTrue();
    }

    @Test
    void closesOnlyWhenVerifiedAndOnlyOnce() {
        Project project = Samples.reported();
        refuses(() -> project.close(LATER), "projects.refusal.state.FINAL_REPORT_SUBMITTED");
        project.settle(Samples.finalFacts("12000"), false, LATER);
        assertThat(project.close(LATER)).isTrue();
        assertThat(project.close(LATER.plusSeconds(9))).isFalse();
        assertThat(project.closedAt()).isEqualTo(LATER);
        refuses(() -> project.suspend("x", LATER), "projects.refusal.state.CLOSED");
        refuses(() -> project.waive("x", LATER), "projects.refusal.state.CLOSED");
        refuses(() -> project.proposeRevocation(ANNA, "x", LATER), "projects.refusal.state.CLOSED");
    }

    @Test
    void goesOnWhereItWasSuspended() {
        Project project = Samples.running();
        project.openFinalReport(false, LATER);
        refuses(() -> project.suspend("", LATER), "projects.refusal.reason");
        assertThat(project.suspend("Alluvione", LATER)).isTrue();
        assertThat(project.suspend("Alluvione", LATER)).isFalse();
        refuses(() -> project.mustTakeReports(), "projects.refusal.state.SUSPENDED");
        assertThat(project.resume(LATER)).isTrue();
        assertThat(project.resume(LATER)).isFalse();
        assertThat(project.state()).isEqualTo(ProjectState.FINAL_REPORT_DUE);
    }

    @Test
    void isRevokedByTwoDifferentPersons() {
        Project project = Samples.running();
        refuses(() -> project.approveRevocation(BRUNO, LATER), "projects.refusal.noRevocation");
        assertThat(project.proposeRevocation(ANNA, "Spese non ammesse", LATER)).isTrue();
        assertThat(project.proposeRevocation(BRUNO, "Altro", LATER)).isFalse();
        refuses(() -> project.approveRevocation(ANNA, LATER), "projects.refusal.samePerson");
        refuses(() -> project.dismissRevocation(ANNA), "projects.refusal.samePerson");
        assertThat(project.approveRevocation(BRUNO, LATER)).isTrue();
        assertThat(project.approveRevocation(BRUNO, LATER)).isFalse();
        assertThat(project.state()).isEqualTo(ProjectState.REVOKED);
    }

    @Test
    void goesOnWhenTheRevocationIsDismissed() {
        Project project = Samples.running();
        project.proposeRevocation(ANNA, "Spese non ammesse", LATER);
        assertThat(project.dismissRevocation(BRUNO)).isTrue();
        assertThat(project.dismissRevocation(BRUNO)).isFalse();
        assertThat(project.state()).isEqualTo(ProjectState.RUNNING);
        assertThat(project.proposeRevocation(BRUNO, "Altre spese", LATER)).isTrue();
    }

    @Test
    void isWaivedWithAReasonAlsoWhileSuspended() {
        Project project = Samples.running();
        project.suspend("Pausa", LATER);
        refuses(() -> project.waive(" ", LATER), "projects.refusal.reason");
        assertThat(project.waive("Chiudiamo", LATER)).isTrue();
        assertThat(project.waive("Chiudiamo", LATER)).isFalse();
        refuses(() -> project.start(START, LATER), "projects.refusal.state.WAIVED");
    }
}
