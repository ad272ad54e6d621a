package it.cooperazionedigitale.projects.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectSamples;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProjectCourseTests {

    private static final Viewer ANNA = ApplicationSamples.worker("Anna", Role.STAFF, null, Set.of());
    private static final Viewer BRUNO = ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProjectDirectory directory;

    @Autowired
    private ApplicationDirectory applications;

    @Autowired
    private AuditTrail audit;

    private ProjectSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private Viewer chiara;

    @BeforeEach
    void people() {
        samples = new ProjectSamples(context);
        giulia = samples.applications().giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        chiara = samples.applications().owner("Vele", samples.applications().hub("NODE"), "Genova");
    }

    @AfterEach
    void backToToday() {
        samples.applications().clock().reset();
    }

    private <T> T the(Class<T> type) {
        return samples.the(type);
    }

    private ProjectSummary summary(UUID project) {
        return directory.find(project).orElseThrow();
    }

    private ApplicationState stateOf(UUID application) {
        return applications.find(application).orElseThrow().state();
    }

    private List<String> acts(UUID subject) {
        return audit.of(subject).stream().map(AuditLine::act).toList();
    }

    @Test
    void giuliaAcceptsOnceAndTheProjectExistsFromThatMoment() {
        UUID application = samples.awarded(giulia);
        UUID project = the(AcceptAward.class).accept(application, true, giulia);
        assertThat(the(AcceptAward.class).accept(application, true, giulia)).isEqualTo(project);
        assertThat(stateOf(application)).isEqualTo(ApplicationState.ACCEPTED);
        ProjectSummary made = summary(project);
        assertThat(made.state()).isEqualTo(ProjectState.TO_START);
        assertThat(made.granted()).isEqualTo(Euro.of(8_000));
        assertThat(made.people()).isEqualTo(20);
        assertThat(made.code())
                .isEqualTo(applications.find(application).orElseThrow().protocol());
        assertThat(the(ProjectQueries.class).own(project, giulia).reports())
                .extracting(ReportView::afterMonths)
                .isEqualTo(List.of(3, 6, 9));
        assertThat(acts(project)).isEqualTo(List.of("project.founded"));
    }

    @Test
    void nobodyElseAcceptsForGiulia() {
        UUID application = samples.awarded(giulia);
        denied(() -> the(AcceptAward.class).accept(application, true, luca));
        denied(() -> the(AcceptAward.class).accept(application, true, chiara));
        denied(() -> the(AcceptAward.class).accept(application, true, ANNA));
        denied(() -> the(WaiveAward.class).waive(application, "no", luca));
        refused(() -> the(AcceptAward.class).accept(application, false, giulia), "projects.refusal.terms");
        assertThat(stateOf(application)).isEqualTo(ApplicationState.AWARDED);
    }

    @Test
    void afterTheTermTheAwardCanOnlyLapse() {
        UUID application = samples.awarded(giulia);
        refused(() -> the(LapseAward.class).lapse(application, ANNA), "projects.refusal.termRunning");
        samples.applications().clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofDays(61)));
        refused(() -> the(AcceptAward.class).accept(application, true, giulia), "projects.refusal.termPassed");
        denied(() -> the(LapseAward.class).lapse(application, giulia));
        denied(() -> the(LapseAward.class).lapse(application, Viewer.anonymous()));
        the(LapseAward.class).lapse(application, Viewer.system());
        the(LapseAward.class).lapse(application, ANNA);
        assertThat(stateOf(application)).isEqualTo(ApplicationState.LAPSED);
    }

    @Test
    void giuliaWaivesOnceWithAReason() {
        UUID application = samples.awarded(giulia);
        refused(() -> the(WaiveAward.class).waive(application, " ", giulia), "projects.refusal.reason");
        the(WaiveAward.class).waive(application, "Non abbiamo i fondi", giulia);
        the(WaiveAward.class).waive(application, "Non abbiamo i fondi", giulia);
        assertThat(stateOf(application)).isEqualTo(ApplicationState.WAIVED);
        refused(() -> the(AcceptAward.class).accept(application, true, giulia), "projects.refusal.award.WAIVED");
    }

    @Test
    void marcoConfirmsFromHisOwnAccount() {
        Viewer marco = samples.marco();
        Viewer another = samples.marco();
        UUID firm = marco.organisationId();
        UUID project = samples.accepted(giulia);
        denied(() -> the(ConfirmEngagement.class).confirm(project, marco));
        denied(() -> the(ChooseProjectTransformer.class).choose(project, firm, chiara));
        refused(
                () -> the(ChooseProjectTransformer.class).choose(project, giulia.organisationId(), giulia),
                "projects.refusal.notAccredited");
        the(ChooseProjectTransformer.class).choose(project, firm, luca);
        assertThat(summary(project).transformerId()).isNull();
        denied(() -> the(ConfirmEngagement.class).confirm(project, giulia));
        denied(() -> the(ConfirmEngagement.class).confirm(project, another));
        the(ConfirmEngagement.class).confirm(project, marco);
        the(ConfirmEngagement.class).confirm(project, marco);
        assertThat(summary(project).transformerId()).isEqualTo(firm);
        assertThatThrownBy(() -> the(ProjectQueries.class).asked(project, another))
                .isInstanceOf(NotFound.class);
        assertThat(acts(project))
                .isEqualTo(List.of("project.founded", "project.transformerChosen", "project.transformerConfirmed"));
    }

    @Test
    void aFirmThatDeclinesSaysWhy() {
        Viewer marco = samples.marco();
        UUID project = samples.accepted(giulia);
        the(ChooseProjectTransformer.class).choose(project, marco.organisationId(), giulia);
        the(DeclineEngagement.class).decline(project, "Siamo pieni", marco);
        the(DeclineEngagement.class).decline(project, "Siamo pieni", marco);
        ProjectView.Firm firm = the(ProjectQueries.class).own(project, giulia).firm();
        assertThat(firm).isNotNull();
        assertThat(firm.reason()).isEqualTo("Siamo pieni");
    }

    @Test
    void fromTheStartToTheClosingEverythingIsWrittenDown() {
        UUID project = samples.reported(giulia, "7.500", ANNA);
        denied(() -> the(VerifyFinalReport.class).verify(project, giulia));
        denied(() -> the(VerifyFinalReport.class).verify(project, BRUNO));
        refused(() -> the(CloseProject.class).close(project, ANNA), "projects.refusal.state.FINAL_REPORT_SUBMITTED");
        the(VerifyFinalReport.class).verify(project, ANNA);
        the(VerifyFinalReport.class).verify(project, ANNA);
        the(CloseProject.class).close(project, ANNA);
        the(CloseProject.class).close(project, ANNA);
        ProjectSummary closed = summary(project);
        assertThat(closed.state()).isEqualTo(ProjectState.CLOSED);
        assertThat(closed.granted()).isEqualTo(Euro.of(6_000));
        assertThat(closed.people()).isEqualTo(44);
        assertThat(acts(project))
                .isEqualTo(List.of(
                        "project.founded",
                        "project.started",
                        "project.reportSubmitted",
                        "project.reportAccepted",
                        "project.reportSubmitted",
                        "project.reportAccepted",
                        "project.reportSubmitted",
                        "project.reportAccepted",
                        "project.finalReportOpened",
                        "project.finalReportSubmitted",
                        "project.verified",
                        "project.closed"));
    }

    @Test
    void reportsAreDueFromTheStartAndSentInTurnOnce() {
        UUID project = samples.accepted(giulia);
        LocalDate today = ItalianFormats.dayOf(samples.applications().clock().instant());
        refused(
                () -> the(SubmitProgressReport.class).submit(project, 1, ProjectSamples.report(), giulia),
                "projects.refusal.state.TO_START");
        denied(() -> the(StartProject.class).start(project, today, chiara));
        refused(() -> the(StartProject.class).start(project, today.plusDays(1), giulia), "projects.refusal.startDay");
        the(StartProject.class).start(project, today, luca);
        the(StartProject.class).start(project, today, luca);
        assertThat(the(ProjectQueries.class).own(project, giulia).reports())
                .extracting(ReportView::dueOn)
                .isEqualTo(List.of(today.plusMonths(3), today.plusMonths(6), today.plusMonths(9)));
        refused(
                () -> the(SubmitProgressReport.class).submit(project, 2, ProjectSamples.report(), giulia),
                "projects.refusal.reportTurn");
        denied(() -> the(SubmitProgressReport.class).submit(project, 1, ProjectSamples.report(), chiara));
        UUID report = the(SubmitProgressReport.class)
                .submit(project, 1, ProjectSamples.report(), luca)
                .reportId();
        assertThat(the(SubmitProgressReport.class)
                        .submit(project, 1, ProjectSamples.report(), luca)
                        .reportId())
                .isEqualTo(report);
        denied(() -> the(AcceptProgressReport.class).accept(report, giulia));
        the(SendBackProgressReport.class).sendBack(report, "Mancano le ore", ANNA);
        the(SendBackProgressReport.class).sendBack(report, "Mancano le ore", ANNA);
        the(SaveProgressReport.class).save(project, 1, ProjectSamples.report(), luca);
        the(SubmitProgressReport.class).submit(project, 1, ProjectSamples.report(), luca);
        the(AcceptProgressReport.class).accept(report, ANNA);
        refused(() -> the(OpenFinalReport.class).open(project, giulia), "projects.refusal.reportsOwed");
        denied(() -> the(OpenFinalReport.class).open(project, chiara));
        the(OpenFinalReport.class).open(project, ANNA);
        assertThat(summary(project).state()).isEqualTo(ProjectState.FINAL_REPORT_DUE);
    }

    @Test
    void theFinalReportIsSignedByTheOwnerAndMayComeBack() {
        UUID project = samples.running(giulia);
        the(OpenFinalReport.class).open(project, ANNA);
        denied(() -> the(SubmitFinalReport.class).submit(project, ProjectSamples.finalReport("1"), luca));
        the(SaveFinalReport.class).save(project, ProjectSamples.finalReport("1"), luca);
        UUID report = the(SubmitFinalReport.class)
                .submit(project, ProjectSamples.finalReport("1"), giulia)
                .reportId();
        assertThat(the(SubmitFinalReport.class)
                        .submit(project, ProjectSamples.finalReport("1"), giulia)
                        .reportId())
                .isEqualTo(report);
        the(SendBackFinalReport.class).sendBack(project, "Troppo poco", ANNA);
        assertThat(summary(project).state()).isEqualTo(ProjectState.FINAL_REPORT_DUE);
        Written more = ProjectSamples.written(
                1,
                Map.of("persone_coinvolte", "44", "speso_in_tutto", "10.000", "si_pubblica", "yes"),
                "dati_del_progetto");
        the(SubmitFinalReport.class).submit(project, more, giulia);
        the(VerifyFinalReport.class).verify(project, ANNA);
        assertThat(summary(project).granted()).isEqualTo(Euro.of(8_000));
        refused(
                () -> the(SubmitFinalReport.class).submit(project, ProjectSamples.finalReport("1"), giulia),
                "projects.refusal.finalReport.VERIFIED");
    }

    @Test
    void theSideRoadsAreWrittenWithTheirReasons() {
        UUID project = samples.running(giulia);
        denied(() -> the(SuspendProject.class).suspend(project, "x", BRUNO));
        the(SuspendProject.class).suspend(project, "Alluvione", ANNA);
        the(ResumeProject.class).resume(project, ANNA);
        the(ProposeRevocation.class).propose(project, "Spese non ammesse", ANNA);
        denied(() -> the(ApproveRevocation.class).approve(project, ANNA));
        the(DismissRevocation.class).dismiss(project, "Chiarito", BRUNO);
        the(ProposeRevocation.class).propose(project, "Ancora spese", ANNA);
        the(ApproveRevocation.class).approve(project, BRUNO);
        the(ApproveRevocation.class).approve(project, BRUNO);
        assertThat(summary(project).state()).isEqualTo(ProjectState.REVOKED);
        assertThat(audit.of(project).stream()
                        .filter(line -> line.act().equals("project.revoked"))
                        .map(AuditLine::reason))
                .containsExactly("Ancora spese");
        Viewer mario = samples.applications().giulia();
        UUID other = samples.running(mario);
        denied(() -> the(WaiveProject.class).waive(other, "x", giulia));
        the(WaiveProject.class).waive(other, "Chiudiamo", mario);
        assertThat(summary(other).state()).isEqualTo(ProjectState.WAIVED);
    }

    @Test
    void aHubManagerSeesTheProjectsOfTheHubOnly() {
        UUID project = samples.accepted(giulia);
        UUID hub = applications
                .find(summary(project).applicationId())
                .orElseThrow()
                .hubId();
        Viewer paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, hub, Set.of());
        Viewer stranger = ApplicationSamples.worker("Pia", Role.HUB_MANAGER, Ids.next(), Set.of());
        assertThat(the(ProjectQueries.class).watched(project, paolo).id()).isEqualTo(project);
        assertThatThrownBy(() -> the(ProjectQueries.class).watched(project, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> the(ProjectQueries.class).own(project, chiara)).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
