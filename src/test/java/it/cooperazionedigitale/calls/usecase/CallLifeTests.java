package it.cooperazionedigitale.calls.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.NotReady;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CallLifeTests {

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private UpdateDraftCall updateDraftCall;

    @Autowired
    private ScheduleCall scheduleCall;

    @Autowired
    private SuspendCall suspendCall;

    @Autowired
    private ResumeCall resumeCall;

    @Autowired
    private ProposeExtension proposeExtension;

    @Autowired
    private ApproveExtension approveExtension;

    @Autowired
    private RejectExtension rejectExtension;

    @Autowired
    private ArchiveCall archiveCall;

    @Autowired
    private CallCourse course;

    @Autowired
    private CallDirectory directory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private PortalClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Instant opens;
    private Instant closes;

    @BeforeEach
    void standStill() {
        Instant now = Instant.parse("2027-01-15T09:00:00Z");
        clock.standAt(now);
        opens = now.plus(1, ChronoUnit.DAYS);
        closes = now.plus(31, ChronoUnit.DAYS);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void aCallWalksFromDraftToArchiveByActsAndByTheClock() {
        CallDraft draft = CallSamples.draft(opens, closes, form());
        UUID call = draftCall.draft(draft, People.ANNA);
        assertThat(state(call)).isEqualTo(CallState.DRAFT);
        assertThat(directory.bySlug(draft.slug())).isEmpty();

        scheduleCall.schedule(call, People.ANNA);
        assertThat(state(call)).isEqualTo(CallState.SCHEDULED);
        CallSummary seen = directory.bySlug(draft.slug()).orElseThrow();
        assertThat(seen)
                .isEqualTo(new CallSummary(
                        call,
                        draft.code(),
                        draft.slug(),
                        draft.title(),
                        draft.summary(),
                        CallState.SCHEDULED,
                        draft.budget(),
                        opens,
                        closes,
                        true,
                        draft.rules()));

        clock.standAt(opens);
        assertThat(state(call)).isEqualTo(CallState.OPEN);
        clock.standAt(closes);
        assertThat(state(call)).isEqualTo(CallState.CLOSED);

        transaction.executeWithoutResult(now -> course.startEvaluation(call, People.SARA));
        assertThat(state(call)).isEqualTo(CallState.IN_EVALUATION);
        transaction.executeWithoutResult(now -> course.ranked(call, People.ANNA));
        transaction.executeWithoutResult(now -> course.resolved(call, People.BRUNO));
        transaction.executeWithoutResult(now -> course.resolved(call, People.BRUNO));
        assertThat(state(call)).isEqualTo(CallState.RESOLVED);
        archiveCall.archive(call, People.ANNA);
        archiveCall.archive(call, People.ANNA);
        assertThat(state(call)).isEqualTo(CallState.ARCHIVED);

        assertThat(audit.of(call).stream().map(AuditLine::act))
                .containsExactly(
                        "call.drafted",
                        "call.scheduled",
                        "call.evaluationStarted",
                        "call.ranked",
                        "call.resolved",
                        "call.archived");
    }

    @Test
    void schedulingTellsEverythingThatIsMissingAtOnce() {
        UUID call = draftCall.draft(
                CallSamples.draft(clock.instant().minusSeconds(1), closes, CallSamples.rules(Ids.next(), 30)),
                People.ANNA);
        assertThatThrownBy(() -> scheduleCall.schedule(call, People.ANNA))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(
                                        "calls.notReady.opensInPast",
                                        "calls.notReady.noForm",
                                        "calls.notReady.weights"));
        updateDraftCall.update(call, 0, old -> CallSamples.draft(opens, closes, form()), People.ANNA);
        scheduleCall.schedule(call, People.ANNA);
        scheduleCall.schedule(call, People.ANNA);
        assertThat(audit.of(call).stream().map(AuditLine::act))
                .containsExactly("call.drafted", "call.rewritten", "call.scheduled");
        assertThatThrownBy(() ->
                        updateDraftCall.update(call, 0, old -> CallSamples.draft(opens, closes, form()), People.ANNA))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.frozen");
    }

    @Test
    void aCodeBelongsToOneCall() {
        CallDraft draft = CallSamples.draft(opens, closes, form());
        draftCall.draft(draft, People.ANNA);
        assertThatThrownBy(() -> draftCall.draft(draft, People.ANNA))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("calls.refusal.codeTaken");
    }

    @Test
    void onlyStaffWriteCalls() {
        CallDraft draft = CallSamples.draft(opens, closes, form());
        UUID call = scheduled();
        for (Viewer viewer : List.of(People.BRUNO, People.PAOLO, People.GIULIA, Viewer.anonymous())) {
            assertThatThrownBy(() -> draftCall.draft(draft, viewer)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scheduleCall.schedule(call, viewer)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archiveCall.archive(call, viewer)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> scheduleCall.schedule(Ids.next(), People.ANNA)).isInstanceOf(NotFound.class);
    }

    @Test
    void anExtensionTakesTwoPersonsAndOnlyLengthens() {
        UUID call = scheduled();
        clock.standAt(opens);
        Instant later = closes.plus(7, ChronoUnit.DAYS);
        assertThatThrownBy(() -> proposeExtension.propose(call, closes, "Molte richieste", People.PAOLO))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("calls.refusal.notLonger");
        assertThatThrownBy(() -> proposeExtension.propose(call, later, " ", People.PAOLO))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.reason");
        UUID proposal = proposeExtension.propose(call, later, "Molte richieste", People.PAOLO);
        assertThat(proposeExtension.propose(call, later, "Molte richieste", People.ANNA))
                .isEqualTo(proposal);
        assertThatThrownBy(() -> proposeExtension.propose(call, later.plusSeconds(60), "Altro", People.ANNA))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.extensionPending");
        assertThat(closing(call)).isEqualTo(closes);

        assertThatThrownBy(() -> approveExtension.approve(proposal, People.ANNA))
                .isInstanceOf(AccessDeniedException.class);
        approveExtension.approve(proposal, People.BRUNO);
        approveExtension.approve(proposal, People.CARLA);
        assertThat(closing(call)).isEqualTo(later);
        assertThat(audit.of(call).stream().map(AuditLine::act))
                .containsExactly("call.drafted", "call.scheduled", "call.extensionProposed", "call.extended");
        assertThatThrownBy(() -> rejectExtension.reject(proposal, "Ripensamento", People.CARLA))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.extensionDecided");
    }

    @Test
    void whoProposedAnExtensionCannotDecideItEvenWithTwoRoles() {
        UUID call = scheduled();
        Viewer both = new Viewer(
                Ids.next(), "Ada", "ada@example.org", Set.of(Role.STAFF, Role.BOARD), null, null, null, null, Set.of());
        UUID proposal = proposeExtension.propose(call, closes.plusSeconds(3_600), "Guasto alla rete", both);
        assertThatThrownBy(() -> approveExtension.approve(proposal, both))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.sameProposer");
        assertThatThrownBy(() -> rejectExtension.reject(proposal, "Non serve", both))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.sameProposer");
        rejectExtension.reject(proposal, "Non serve", People.CARLA);
        rejectExtension.reject(proposal, "Non serve", People.CARLA);
        assertThatThrownBy(() -> approveExtension.approve(proposal, People.BRUNO))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.extensionDecided");
        assertThat(closing(call)).isEqualTo(closes);
    }

    @Test
    void anExtensionApprovedTooLateIsRefused() {
        UUID call = scheduled();
        UUID proposal = proposeExtension.propose(call, closes.plus(Duration.ofDays(1)), "Guasto", People.PAOLO);
        clock.standAt(closes);
        assertThatThrownBy(() -> approveExtension.approve(proposal, People.BRUNO))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.notExtendable");
    }

    @Test
    void aSuspendedCallTakesNothingAndGoesOn() {
        UUID call = scheduled();
        assertThatThrownBy(() -> suspendCall.suspend(call, "Verifica in corso", People.ANNA))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.notOpen");
        clock.standAt(opens);
        suspendCall.suspend(call, "Verifica in corso", People.ANNA);
        suspendCall.suspend(call, "Verifica in corso", People.ANNA);
        assertThat(state(call)).isEqualTo(CallState.SUSPENDED);
        resumeCall.resume(call, "Verifica finita", People.ANNA);
        resumeCall.resume(call, "Verifica finita", People.ANNA);
        assertThat(state(call)).isEqualTo(CallState.OPEN);
    }

    @Test
    void evaluationWaitsForTheClosingAndNothingIsSkipped() {
        UUID call = scheduled();
        clock.standAt(closes.minusMillis(1));
        assertThatThrownBy(() -> transaction.executeWithoutResult(now -> course.startEvaluation(call, People.SARA)))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.stillOpen");
        clock.standAt(closes);
        assertThatThrownBy(() -> transaction.executeWithoutResult(now -> course.ranked(call, People.ANNA)))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.outOfOrder");
        assertThatThrownBy(() -> course.startEvaluation(call, People.SARA))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aCallHeldForASubmissionIsReadAnew() {
        UUID call = scheduled();
        clock.standAt(opens);
        Instant later = closes.plus(2, ChronoUnit.DAYS);
        UUID proposal = proposeExtension.propose(call, later, "Guasto", People.PAOLO);
        Instant held = transaction.execute(now -> {
            directory.find(call);
            Thread other = new Thread(() -> approveExtension.approve(proposal, People.BRUNO));
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return directory.holdForSubmission(call).orElseThrow().closesAt();
        });
        assertThat(held).isEqualTo(later);
        assertThat((Object) transaction.execute(
                        now -> directory.holdForSubmission(Ids.next()).isEmpty()))
                .isEqualTo(true);
    }

    @Test
    void theDatabaseRefusesWhatTheCallRefuses() {
        UUID call = scheduled();
        for (String change : List.of(
                "closes_at = closes_at - interval '1 hour'",
                "budget = 0",
                "budget = budget + 1",
                "rules = jsonb_set(rules, '{threshold}', '1')",
                "closes_at = opens_at")) {
            assertThatThrownBy(() -> jdbc.sql("update calls.call set " + change + " where id = ?")
                            .param(call)
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private UUID scheduled() {
        UUID call = draftCall.draft(CallSamples.draft(opens, closes, form()), People.ANNA);
        scheduleCall.schedule(call, People.ANNA);
        return call;
    }

    private UUID form() {
        return publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
    }

    private CallState state(UUID call) {
        return directory.find(call).orElseThrow().state();
    }

    private Instant closing(UUID call) {
        return directory.find(call).orElseThrow().closesAt();
    }
}
