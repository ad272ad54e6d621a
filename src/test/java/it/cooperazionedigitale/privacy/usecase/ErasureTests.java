package it.cooperazionedigitale.privacy.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.TryLater;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Who asks to be erased can think again, cannot leave others alone, and is nobody in the end, whatever happens at the same time. */
@PortalTest
class ErasureTests {

    private static final String PASSWORD = "una frase che ricordo bene";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AskErasure asking;

    @Autowired
    private CancelErasure cancelling;

    @Autowired
    private HoldErasure holding;

    @Autowired
    private RefuseErasure refusing;

    @Autowired
    private ResumeErasure resuming;

    @Autowired
    private ExportOwnData exporting;

    @Autowired
    private OwnDataQueries own;

    @Autowired
    private PrivacyDeskQueries desk;

    @Autowired
    private ErasePeople erasing;

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private BodySamples bodies;
    private Viewer giulia;
    private Viewer luca;
    private Viewer irene;

    @BeforeEach
    void giuliaHasTwoColleagues() {
        bodies = new BodySamples(context);
        giulia = bodies.owner("Giulia Che Resta");
        luca = bodies.member(giulia, "Luca Che Va", TeamRole.EDITOR);
        irene = bodies.office("Irene Amministra", Role.ADMIN);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private void ask(Viewer who) {
        does(who, () -> asking.ask(who));
    }

    private ErasureRequest newest(Viewer who) {
        return requests.findFirstByAccountIdOrderByAskedAtDesc(who.id()).orElseThrow();
    }

    private void weekPasses() {
        clock.standAt(clock.instant().plus(ErasureRequest.PAUSE).plusSeconds(1));
    }

    private void erased() {
        weekPasses();
        erasing.run();
        clock.standAt(clock.instant().plus(ErasureRequest.REST));
        erasing.run();
    }

    private String name(Viewer who) {
        return accounts.find(who.id()).orElseThrow().name();
    }

    @Test
    void nothingHappensForAWeekAndLucaCanThinkAgain() {
        ask(luca);
        ask(luca);
        assertThat(own(luca).state()).isEqualTo(ErasureState.REQUESTED);
        erasing.run();
        assertThat(name(luca)).isEqualTo("Luca Che Va");
        does(luca, () -> cancelling.cancel(luca));
        does(luca, () -> cancelling.cancel(luca));
        weekPasses();
        erasing.run();
        assertThat(own(luca).state()).isEqualTo(ErasureState.CANCELLED);
        assertThat(name(luca)).isEqualTo("Luca Che Va");
        assertThat(jdbc.sql("select count(*) from privacy.erasure_request where account_id = ?")
                        .param(luca.id())
                        .query(Integer.class)
                        .single())
                .as("asked twice is asked once")
                .isEqualTo(1);
    }

    private OwnDataQueries.Standing own(Viewer who) {
        return as(who, () -> own.newest(who)).orElseThrow();
    }

    @Test
    void afterTheWeekLucaIsNobodyAndTheTeamGoesOn() throws Exception {
        Browser browser = new Browser(mvc);
        browser.signsIn(luca.email(), PASSWORD);
        assertThat(browser.isInside()).isTrue();
        ask(luca);
        erased();
        assertThat(newest(luca).state()).isEqualTo(ErasureState.DONE);
        assertThat(name(luca)).matches("Persona cancellata \\d+");
        assertThat(browser.isInside()).isFalse();
        assertThat(accounts.findByEmail(luca.email())).isEmpty();
        assertThat(jdbc.sql("select count(*) from organisations.membership where account_id = ?")
                        .param(luca.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select distinct actor_name from audit.line where actor_id = ?")
                        .param(luca.id())
                        .query(String.class)
                        .list())
                .containsExactly(name(luca));
        Browser again = new Browser(mvc);
        again.signsIn(luca.email(), PASSWORD);
        assertThat(again.isInside()).isFalse();
        assertThatThrownBy(() -> does(luca, () -> cancelling.cancel(luca)))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).getMessage())
                .asString()
                .contains("privacy.refusal.DONE");
    }

    @Test
    void theLastOwnerHandsOverFirst() {
        assertThat(as(giulia, () -> own.prospect(giulia)).obstacles())
                .extracting(obstacle -> obstacle.values().get(0))
                .containsExactly("Cooperativa di Giulia Che Resta");
        assertThatThrownBy(() -> ask(giulia)).isInstanceOf(Refusal.class);
        Viewer chiara = bodies.member(giulia, "Chiara Rappresenta", TeamRole.OWNER);
        ask(giulia);
        erased();
        assertThat(name(giulia)).startsWith("Persona cancellata");
        assertThatThrownBy(() -> ask(chiara)).as("now she is the last").isInstanceOf(Refusal.class);
    }

    @Test
    void ofTwoOwnersWhoBothAskedTheSecondIsHeld() {
        Viewer chiara = bodies.member(giulia, "Chiara Rappresenta", TeamRole.OWNER);
        ask(giulia);
        ask(chiara);
        weekPasses();
        inParallel(() -> erasing.run(), () -> erasing.run());
        assertThat(List.of(newest(giulia).state(), newest(chiara).state()))
                .containsExactlyInAnyOrder(ErasureState.CLOSING, ErasureState.HELD);
        Viewer stays = newest(giulia).state() == ErasureState.HELD ? giulia : chiara;
        assertThat(own(stays).reason()).contains("qualcuno deve prendere un compito");
        assertThat(jdbc.sql("select count(*) from outbox.mail where account_id = ? and subject like '%ferma%'")
                        .param(stays.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void askedTwiceAtOnceIsOneRequestAndCarriedOutTwiceAtOnceIsOneErasure() {
        inParallel(
                () -> {
                    ask(luca);
                    return 0;
                },
                () -> {
                    ask(luca);
                    return 0;
                });
        weekPasses();
        inParallel(() -> erasing.run(), () -> erasing.run());
        clock.standAt(clock.instant().plus(ErasureRequest.REST));
        inParallel(() -> erasing.run(), () -> erasing.run());
        assertThat(jdbc.sql(
                                "select act, count(*)::text as times from audit.line where subject_id = ? and act like 'privacy.%' group by act order by act")
                        .param(luca.id())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("privacy.erased 1", "privacy.erasureAsked 1", "privacy.erasureBegun 1");
    }

    @Test
    void whatWasBeingSavedWhenTheAccountClosedIsFoundToo() {
        ApplicationSamples applications = new ApplicationSamples(context);
        UUID call = applications.openCall();
        UUID draft = as(giulia, () -> applications.the(StartApplication.class).start(call, giulia));
        ask(luca);
        weekPasses();
        clock.standAt(clock.instant().minus(Duration.ofDays(8)));
        jdbc.sql("update privacy.erasure_request set asked_at = ?, execute_at = ? where account_id = ?")
                .params(
                        java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
                        java.sql.Timestamp.from(clock.instant().minusSeconds(1)),
                        luca.id())
                .update();
        erasing.run();
        assertThat(newest(luca).state()).isEqualTo(ErasureState.CLOSING);
        does(
                luca,
                () -> applications
                        .the(AnswerSection.class)
                        .answer(
                                draft,
                                "bisogno",
                                0,
                                Map.of(
                                        "titolo", List.of("Orti"),
                                        "need", List.of("Scrivete a Luca Che Va, " + luca.email())),
                                luca));
        clock.standAt(clock.instant().plus(ErasureRequest.REST));
        erasing.run();
        assertThat(newest(luca).state()).isEqualTo(ErasureState.DONE);
        assertThat(jdbc.sql(
                                "select saved_by || ' ' || answers::text from applications.section_answers where application_id = ?")
                        .param(draft)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(name(luca)).doesNotContain("Luca Che Va", luca.email()));
    }

    @Test
    void anAdministratorHoldsResumesAndRefusesButNeverTheOwn() {
        ask(luca);
        UUID id = newest(luca).id();
        does(irene, () -> holding.hold(id, "Deve firmare un verbale.", irene));
        does(irene, () -> holding.hold(id, "Deve firmare un verbale.", irene));
        weekPasses();
        erasing.run();
        assertThat(own(luca).reason()).isEqualTo("Deve firmare un verbale.");
        does(irene, () -> resuming.resume(id, irene));
        does(irene, () -> refusing.refuse(id, "Causa in corso.", irene));
        assertThatThrownBy(() -> does(irene, () -> holding.hold(id, "Ancora.", irene)))
                .isInstanceOf(Refusal.class);
        assertThat(own(luca).state()).isEqualTo(ErasureState.REFUSED);
        assertThat(as(irene, () -> desk.requests(irene)))
                .filteredOn(request -> request.id().equals(id))
                .extracting(PrivacyDeskQueries.Asked::name)
                .containsExactly("Luca Che Va");
        assertThatThrownBy(() -> does(luca, () -> holding.hold(id, "Io.", luca)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(luca, () -> desk.requests(luca))).isInstanceOf(AccessDeniedException.class);
        Viewer second = bodies.office("Seconda Amministra", Role.ADMIN);
        ask(second);
        assertThatThrownBy(() ->
                        does(second, () -> refusing.refuse(newest(second).id(), "Io.", second)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> does(irene, () -> holding.hold(UUID.randomUUID(), "Chi?", irene)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCopyIsOnesOwnAloneAndNotAskedForWithoutEnd() {
        Map<String, ?> lucas = as(luca, () -> exporting.export("json", luca)).modules();
        assertThat(lucas.toString()).contains("Luca Che Va", "another person").doesNotContain(giulia.email());
        for (int copy = 0; copy < 4; copy++) {
            as(luca, () -> exporting.export("json", luca));
        }
        assertThatThrownBy(() -> as(luca, () -> exporting.export("json", luca))).isInstanceOf(TryLater.class);
    }

    private static void inParallel(Callable<?> one, Callable<?> other) {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> done : hands.invokeAll(List.of(one::call, other::call))) {
                done.get();
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            hands.shutdown();
        }
    }
}
