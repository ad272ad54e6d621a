package it.cooperazionedigitale.applications.web.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ManyTeams;
import it.cooperazionedigitale.applications.ManyTeams.Team;
import it.cooperazionedigitale.applications.SentRows;
import it.cooperazionedigitale.applications.ShownReceipt;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.ResumeCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The call changes while people are sending: each application is accepted under the rules of before or refused, never half. */
@PortalTest
class SendingRacesTests {

    private static final int ROUNDS = Integer.getInteger("races.rounds", 6);
    private static final int MOST_ROUNDS = 60;
    private static final int TEAMS = 7;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private UUID call;
    private Viewer giulia;
    private UUID draft;

    @BeforeEach
    void giuliaHasADraftThatLacksNothing() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        draft = samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void aCallSuspendedBetweenThePageAndTheSendingTakesNothingAndTheDraftStays() throws Exception {
        String page = "/coop/domande/" + draft + "/invio";
        mvc.perform(get(page).with(People.as(giulia))).andExpect(status().isOk());
        samples.the(SuspendCall.class).suspend(call, "Un guasto del portale", ApplicationSamples.anna());
        mvc.perform(post(page).with(People.as(giulia)).with(csrf())).andExpect(status().isConflict());
        mvc.perform(get(page).with(People.as(giulia))).andExpect(status().isConflict());
        assertThat(SentRows.of(jdbc, List.of(draft)).areWhole().sent()).isZero();
        samples.the(ResumeCall.class).resume(call, "Il guasto è passato", ApplicationSamples.anna());
        mvc.perform(post(page).with(People.as(giulia)).with(csrf()))
                .andExpect(redirectedUrl("/coop/domande/" + draft + "/ricevuta"));
        mvc.perform(get("/coop/domande/" + draft + "/ricevuta").with(People.as(giulia)))
                .andExpect(status().isOk());
    }

    @Test
    void whoSendsAtTheMomentOfASuspensionIsAcceptedBeforeItOrRefused() throws Exception {
        Outcomes outcomes = new Outcomes();
        for (int round = 0; outcomes.wanting(round); round++) {
            List<Team> teams = teams("suspended/" + call + "/" + round);
            Map<UUID, ShownReceipt> shown = new ConcurrentHashMap<>();
            List<String> refusals = sendWhile(
                    round,
                    teams,
                    samples.clock().instant(),
                    shown,
                    () -> samples.the(SuspendCall.class).suspend(call, "Un guasto", ApplicationSamples.anna()));
            assertThat(refusals).hasSize(TEAMS - shown.size()).allMatch("applications.refusal.suspended"::equals);
            outcomes.add(holds(teams, shown));
            assertThat(linesOfTheSent(teams))
                    .as("nothing is accepted once the suspension stands")
                    .allMatch(line -> line < lastLineOfTheCall("call.suspended"));
            samples.the(ResumeCall.class).resume(call, "Passato", ApplicationSamples.anna());
        }
        outcomes.areBoth("sendings during suspensions");
    }

    @Test
    void whoSendsAtTheOldClosingWhileItIsMovedIsAcceptedByTheNewOneOrTooLate() throws Exception {
        Outcomes outcomes = new Outcomes();
        Instant closes = ApplicationSamples.CLOSES;
        for (int round = 0; outcomes.wanting(round); round++) {
            List<Team> teams = teams("extended/" + call + "/" + round);
            samples.clock().standAt(closes.minusMillis(1));
            Instant next = closes.plus(Duration.ofDays(7));
            UUID proposal = samples.the(ProposeExtension.class)
                    .propose(call, next, "Un guasto nelle ultime ore", ApplicationSamples.anna());
            Map<UUID, ShownReceipt> shown = new ConcurrentHashMap<>();
            List<String> refusals = sendWhile(
                    round,
                    teams,
                    closes,
                    shown,
                    () -> samples.the(ApproveExtension.class).approve(proposal, People.BRUNO));
            assertThat(refusals).hasSize(TEAMS - shown.size()).allMatch("applications.refusal.late"::equals);
            outcomes.add(holds(teams, shown));
            assertThat(linesOfTheSent(teams))
                    .as("nothing is accepted before the new closing stands")
                    .allMatch(line -> line > lastLineOfTheCall("call.extended"));
            closes = next;
        }
        outcomes.areBoth("sendings at the closing during extensions");
    }

    @Test
    void whoStandsBehindASuspensionIsRefusedAndWhoStandsBeforeItIsAccepted() throws Exception {
        Team team = teams("inTurn/suspended/" + call).get(0);
        Callable<String> suspension = () -> {
            samples.the(SuspendCall.class).suspend(call, "Un guasto", ApplicationSamples.anna());
            return "suspended";
        };
        Callable<String> sending = () -> send(team, samples.clock().instant());
        assertThat(inTurn(suspension, sending)).containsExactly("suspended", "applications.refusal.suspended");
        assertThat(SentRows.of(jdbc, List.of(team.application())).areWhole().sent())
                .isZero();
        samples.the(ResumeCall.class).resume(call, "Passato", ApplicationSamples.anna());
        assertThat(inTurn(sending, suspension)).containsExactly("sent", "suspended");
        assertThat(SentRows.of(jdbc, List.of(team.application())).areWhole().sent())
                .isOne();
    }

    @Test
    void whoStandsBehindAnExtensionIsAcceptedAndWhoStandsBeforeItIsTooLate() throws Exception {
        Team team = teams("inTurn/extended/" + call).get(0);
        Callable<String> sending = () -> send(team, ApplicationSamples.CLOSES);
        assertThat(inTurn(sending, extension(ApplicationSamples.CLOSES, 7)))
                .containsExactly("applications.refusal.late", "extended");
        Instant closes = ApplicationSamples.CLOSES.plus(Duration.ofDays(7));
        assertThat(inTurn(extension(closes, 7), () -> send(team, closes))).containsExactly("extended", "sent");
        assertThat(SentRows.of(jdbc, List.of(team.application())).areWhole().sent())
                .isOne();
    }

    private Callable<String> extension(Instant closes, int days) {
        samples.clock().standAt(closes.minusMillis(1));
        UUID proposal = samples.the(ProposeExtension.class)
                .propose(call, closes.plus(Duration.ofDays(days)), "Un guasto", ApplicationSamples.anna());
        return () -> {
            samples.the(ApproveExtension.class).approve(proposal, People.BRUNO);
            return "extended";
        };
    }

    private String send(Team team, Instant receivedAt) {
        try {
            samples.the(SubmitApplication.class).submit(team.application(), receivedAt, team.owner());
            return "sent";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    /** Both stand before the call's row, the first one first, and only then it is let go. */
    private List<String> inTurn(Callable<String> first, Callable<String> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = new ArrayList<>();
            new TransactionTemplate(samples.the(PlatformTransactionManager.class)).executeWithoutResult(held -> {
                jdbc.sql("select 1 from calls.call where id = ? for update")
                        .param(call)
                        .query(Integer.class)
                        .single();
                for (Callable<String> one : List.of(first, second)) {
                    answers.add(threads.submit(one));
                    awaitWaiting(answers.size());
                }
            });
            return List.of(
                    answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private void awaitWaiting(int many) {
        for (int look = 0; look < 2_000; look++) {
            if (jdbc.sql("select count(*) from pg_locks where not granted")
                            .query(Integer.class)
                            .single()
                    >= many) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        throw new IllegalStateException("nobody waits for the call's row");
    }

    private List<Team> teams(String name) throws Exception {
        return new ManyTeams(database, giulia, draft).make(name, TEAMS);
    }

    /** How the races ended; they go on until one was won by some and lost by others, for else none of them was a race. */
    private static final class Outcomes {

        private int rounds;
        private int mixed;
        private int accepted;

        boolean wanting(int round) {
            return round < ROUNDS || round < MOST_ROUNDS && mixed == 0;
        }

        void add(int sent) {
            rounds++;
            accepted += sent;
            mixed += sent > 0 && sent < TEAMS ? 1 : 0;
        }

        void areBoth(String what) {
            System.out.println("[guard] " + what + ": " + rounds + " rounds, " + accepted + " accepted of "
                    + rounds * TEAMS + ", " + mixed + " rounds with both outcomes");
            assertThat(mixed).as(what + " with both outcomes in one round").isPositive();
        }
    }

    /**
     * All teams send and the act happens: in every second round all at once, in the others two at a time, and the act once the first
     * was answered; says what those who were refused were told.
     */
    private List<String> sendWhile(
            int round, List<Team> teams, Instant receivedAt, Map<UUID, ShownReceipt> shown, Runnable act)
            throws Exception {
        boolean atOnce = round % 2 == 0;
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(atOnce ? 0 : 1);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce ? teams.size() : 2);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Team team : teams) {
                answers.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        shown.put(
                                team.application(),
                                ShownReceipt.of(samples.the(SubmitApplication.class)
                                        .submit(team.application(), receivedAt, team.owner())));
                        return "";
                    } catch (Refusal refusal) {
                        return refusal.key();
                    } finally {
                        answered.countDown();
                    }
                }));
            }
            start.countDown();
            answered.await(30, TimeUnit.SECONDS);
            act.run();
            List<String> refusals = new ArrayList<>();
            for (Future<String> answer : answers) {
                refusals.add(answer.get(30, TimeUnit.SECONDS));
            }
            refusals.removeIf(String::isEmpty);
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }

    private int holds(List<Team> teams, Map<UUID, ShownReceipt> shown) {
        SentRows rows = SentRows.of(jdbc, teams.stream().map(Team::application).toList());
        rows.areWhole().hold(shown);
        assertThat(rows.sent()).isEqualTo(shown.size());
        return shown.size();
    }

    private List<Long> linesOfTheSent(List<Team> teams) {
        return jdbc.sql("select id from audit.line where act = 'application.submitted' and subject_id = any(:ids)")
                .param("ids", teams.stream().map(Team::application).toArray(UUID[]::new))
                .query(Long.class)
                .list();
    }

    private long lastLineOfTheCall(String act) {
        return jdbc.sql("select max(id) from audit.line where act = :act and subject_id = :call")
                .param("act", act)
                .param("call", call)
                .query(Long.class)
                .single();
    }
}
