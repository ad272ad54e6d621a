package it.cooperazionedigitale.applications.web.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.PortalProcess;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ManyTeams;
import it.cooperazionedigitale.applications.ManyTeams.Team;
import it.cooperazionedigitale.applications.SentRows;
import it.cooperazionedigitale.applications.ShownReceipt;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.demo.database.Postmaster;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * This portal and others beside it, in processes of their own, on one database: the same sending at all of them is one application,
 * and what a person was shown outlives the process that showed it. {@code -Dsends.rounds=100 -Dsends.kills=100} is the long form.
 */
@PortalTest
@TestMethodOrder(OrderAnnotation.class)
class SendingAcrossInstancesTests {

    private static final int ROUNDS = Integer.getInteger("sends.rounds", 5);
    private static final int KILLS = Integer.getInteger("sends.kills", 3);
    private static final int CLICKS = 20;
    private static final int PEOPLE = 50;
    /** Each fifth kill takes the database with it; the build's few kills do not. */
    private static final int WITH_THE_DATABASE = 5;

    private static final int REPORTED = 10;

    private static final int MOST_SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SMALL = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "--spring.main.lazy-initialization=true",
            "--spring.datasource.hikari.maximum-pool-size=8");

    private static PortalProcess beside;
    private static int started;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SubmitApplication submitting;

    private ApplicationSamples samples;
    private ManyTeams teams;

    @BeforeEach
    void aTeamIsReadyAndAPortalRunsBesideThisOne() throws Exception {
        samples = new ApplicationSamples(context);
        UUID call = samples.reallyOpenCall();
        Viewer giulia = samples.giulia();
        UUID draft = samples.complete(call, giulia);
        if (KILLS >= WITH_THE_DATABASE) {
            commitsAreWrittenBeforeTheyAreTold();
        }
        if (beside == null) {
            beside = another();
        }
        signIn(giulia);
        teams = new ManyTeams(database, giulia, draft);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @AfterAll
    static void nothingRunsOn() {
        if (beside != null) {
            beside.close();
            beside = null;
        }
    }

    /** As every real server does; the tests' own is told not to, and then a kill of the database does lose what was shown. */
    private void commitsAreWrittenBeforeTheyAreTold() throws Exception {
        try (Connection superuser = superuser()) {
            String name = superuser.getCatalog();
            superuser.createStatement().execute("alter database " + name + " set synchronous_commit = on");
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), "postgres", "");
    }

    private PortalProcess another() throws Exception {
        return PortalProcess.start(database, "beside-" + ++started, SMALL).awaitUp();
    }

    private void signIn(Viewer giulia) throws Exception {
        String email = jdbc.sql("select email from accounts.account where id = ?")
                .param(giulia.accountId())
                .query(String.class)
                .single();
        new HttpVisitor(beside.port()).signIn(email, "una password lunga");
    }

    @Test
    @Order(1)
    void theSameSendingTwentyTimesAtTwoPortalsIsOneNumberAndTwentyEqualReceipts() throws Exception {
        int year = ItalianFormats.dayOf(samples.clock().instant()).getYear();
        List<Team> all = teams.make("clicks-" + UUID.randomUUID(), ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            Team team = all.get(round);
            long before = SentRows.lastNumber(jdbc, year);
            int here = round % 2 == 0 ? CLICKS / 2 : 0;
            List<ShownReceipt> receipts = clicks(team, CLICKS - here, here);
            assertThat(receipts).hasSize(CLICKS);
            assertThat(Set.copyOf(receipts)).hasSize(1);
            SentRows.of(jdbc, List.of(team.application()))
                    .areWhole()
                    .hold(Map.of(team.application(), receipts.get(0)))
                    .takeTheNumbersAfter(before);
            assertThat(SentRows.lastNumber(jdbc, year)).isEqualTo(before + 1);
        }
        System.out.println("[guard] rounds of " + CLICKS + " equal sendings at two portals: " + ROUNDS);
    }

    /** So many posts of one browser to the portal beside this one, and so many sendings here, at once. */
    private List<ShownReceipt> clicks(Team team, int there, int here) throws Exception {
        HttpVisitor browser = team.at(beside.port());
        String page = sending(team);
        Map<String, String> form = Map.of(
                "_csrf",
                Jsoup.parse(browser.get(page).body())
                        .select("form [name=_csrf]")
                        .attr("value"));
        Map<String, String> cookies = Map.copyOf(browser.cookies());
        CyclicBarrier together = new CyclicBarrier(there + here);
        List<Callable<ShownReceipt>> clicks = new ArrayList<>();
        for (int n = 0; n < there; n++) {
            HttpVisitor tab = new HttpVisitor(beside.port());
            tab.cookies().putAll(cookies);
            clicks.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                assertThat(tab.post(page, form).headers().firstValue("Location"))
                        .contains(receipt(team));
                return ShownReceipt.of(tab.get(receipt(team)).body());
            });
        }
        Instant now = samples.clock().instant();
        for (int n = 0; n < here; n++) {
            clicks.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                return ShownReceipt.of(submitting.submit(team.application(), now, team.owner()));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(clicks.size());
        try {
            List<ShownReceipt> receipts = new ArrayList<>();
            for (Future<ShownReceipt> one : threads.invokeAll(clicks)) {
                receipts.add(one.get());
            }
            return receipts;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Order(2)
    void whatFiftyPeopleWereShownIsThereAfterEveryKillAndAllElseIsAWholeDraft() throws Exception {
        int year = ItalianFormats.dayOf(samples.clock().instant()).getYear();
        long before = SentRows.lastNumber(jdbc, year);
        long seed = Long.getLong("sends.seed", System.nanoTime());
        Random random = new Random(seed);
        String name = "killed-" + UUID.randomUUID();
        List<Team> all = new ArrayList<>();
        Map<UUID, ShownReceipt> shown = new ConcurrentHashMap<>();
        Queue<Team> waiting = new ConcurrentLinkedQueue<>();
        int unseen = 0;
        int seen = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (beside == null) {
                beside = another();
            }
            List<Team> more = teams.make(name + "/" + kill, PEOPLE + MOST_SHOWN);
            all.addAll(more);
            waiting.addAll(more);
            Crowd crowd = new Crowd(beside.port(), waiting, shown);
            crowd.awaitShown(1 + random.nextInt(MOST_SHOWN), random.nextInt(30));
            if (kill % WITH_THE_DATABASE == WITH_THE_DATABASE - 1) {
                killBoth();
            } else {
                beside.kill(jdbc);
            }
            beside = null;
            waiting.addAll(crowd.cut());
            assertThat(shown).as("receipts shown before kill %d", kill + 1).hasSizeGreaterThan(seen);
            seen = shown.size();
            SentRows rows =
                    SentRows.of(jdbc, all.stream().map(Team::application).toList());
            rows.hold(shown).areWhole().takeTheNumbersAfter(before);
            unseen += (int) rows.sent() - shown.size();
            if (kill % REPORTED == REPORTED - 1) {
                System.out.printf(
                        "[bench] kills: %d, receipts shown: %d, all with their row%n", kill + 1, shown.size());
            }
        }
        System.out.println(
                "[guard] kill -9 of a portal with " + PEOPLE + " people sending: " + KILLS + " times (seed " + seed
                        + "), receipts shown " + shown.size()
                        + ", of them without a row 0; after a kill sent and not yet shown, summed: "
                        + unseen);
        everybodyAsksAgain(all, shown);
        SentRows.of(jdbc, all.stream().map(Team::application).toList())
                .hold(shown)
                .areWhole()
                .takeTheNumbersAfter(before);
        assertThat(SentRows.lastNumber(jdbc, year)).isEqualTo(before + all.size());
    }

    private void killBoth() throws Exception {
        try (Connection superuser = superuser();
                ResultSet folder = superuser.createStatement().executeQuery("show data_directory")) {
            folder.next();
            Postmaster server = Postmaster.of(Path.of(folder.getString(1)));
            server.kill();
            beside.close();
            server.startAgain();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            assertThat(System.nanoTime()).as("the database is back").isLessThan(end);
        }
    }

    private boolean answers() {
        try {
            return jdbc.sql("select not pg_is_in_recovery()")
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    /** At this portal, which nobody killed: whoever was shown a receipt is shown the same, the others have one now. */
    private void everybodyAsksAgain(List<Team> all, Map<UUID, ShownReceipt> shown) throws Exception {
        for (Team team : all) {
            ShownReceipt receipt = ShownReceipt.of(
                    submitting.submit(team.application(), samples.clock().instant(), team.owner()));
            ShownReceipt earlier = shown.put(team.application(), receipt);
            assertThat(receipt).isEqualTo(earlier == null ? receipt : earlier);
            assertThat(mvc.perform(get("/verifica/" + receipt.code()))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .contains(receipt.sha256());
        }
    }

    private static String sending(Team team) {
        return "/coop/domande/" + team.application() + "/invio";
    }

    private static String receipt(Team team) {
        return "/coop/domande/" + team.application() + "/ricevuta";
    }

    /** Fifty people who send one application after the other until the portal is gone. */
    private static final class Crowd {

        private final Queue<Team> waiting;
        private final Map<UUID, ShownReceipt> shown;
        private final Queue<Team> cut = new ConcurrentLinkedQueue<>();
        private final List<Future<?>> people = new ArrayList<>();
        private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        private final CountDownLatch[] reached;
        private final int atStart;

        Crowd(int port, Queue<Team> waiting, Map<UUID, ShownReceipt> shown) {
            this.waiting = waiting;
            this.shown = shown;
            this.atStart = shown.size();
            this.reached = IntStream.rangeClosed(0, MOST_SHOWN)
                    .mapToObj(n -> new CountDownLatch(n))
                    .toArray(CountDownLatch[]::new);
            for (int n = 0; n < PEOPLE; n++) {
                people.add(threads.submit(() -> sendUntilGone(port)));
            }
        }

        private void sendUntilGone(int port) {
            for (Team team = waiting.poll(); team != null; team = waiting.poll()) {
                try {
                    HttpVisitor browser = team.at(port);
                    HttpResponse<String> answer = browser.submit(sending(team), sending(team), new HashMap<>());
                    HttpResponse<String> page = answer.statusCode() == 302 ? browser.get(receipt(team)) : answer;
                    if (page.statusCode() == 200) {
                        shown.put(team.application(), ShownReceipt.of(page.body()));
                        for (CountDownLatch one : reached) {
                            one.countDown();
                        }
                    } else {
                        cut.add(team);
                    }
                } catch (IOException gone) {
                    cut.add(team);
                    return;
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        /** Until so many have seen their receipt, and a moment more. */
        void awaitShown(int many, int milliseconds) throws InterruptedException {
            assertThat(reached[many].await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(many + " receipts, beyond " + atStart)
                    .isTrue();
            new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        }

        /** Whose answer never came, once nobody asks any more. */
        Set<Team> cut() throws Exception {
            threads.shutdown();
            for (Future<?> person : people) {
                person.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            return new HashSet<>(cut);
        }
    }
}
