package it.cooperazionedigitale.applications.web.sending;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.PortalProcess;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ManyTeams;
import it.cooperazionedigitale.applications.ManyTeams.Team;
import it.cooperazionedigitale.applications.SentRows;
import it.cooperazionedigitale.applications.ShownReceipt;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The last hours before a closing, and ten times worse, at a portal in a process of its own on a durable database. Not part of the
 * build: {@code bench/submissions/load} starts it.
 */
@SpringBootTest(properties = "portal.home=target/load")
@ActiveProfiles("test")
class SubmissionLoad {

    private static final int TEAMS = 300;
    private static final int PEAK = Integer.getInteger("load.peak", 50);
    private static final double SENDS = Integer.getInteger("load.sends", 5);
    private static final double SAVES = Integer.getInteger("load.saves", 30);
    private static final double VIEWS = Integer.getInteger("load.views", 50);
    private static final Duration CALM = Duration.ofSeconds(Integer.getInteger("load.seconds", 300));
    private static final Duration RUSH = Duration.ofSeconds(Integer.getInteger("load.peakSeconds", 60));
    private static final Duration WARM = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    private final Map<UUID, ShownReceipt> shown = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger toldToWait = new AtomicInteger();
    private List<Team> drafts;
    private Writers writers;
    private List<Team> senders;

    @Test
    void theLastHoursAndTenTimesWorse() throws Exception {
        ApplicationSamples samples = new ApplicationSamples(context);
        UUID call = samples.reallyOpenCall();
        Viewer giulia = samples.giulia();
        UUID draft = samples.complete(call, giulia);
        int year = ItalianFormats.dayOf(samples.clock().instant()).getYear();
        try (PortalProcess portal = PortalProcess.start(
                                database,
                                "measured",
                                List.of(
                                        "-Xmx768m",
                                        "--spring.main.sources=" + CounterFigures.class.getName(),
                                        "--management.endpoint.health.show-details=always"))
                        .awaitUp();
                OpenLoop crowd = new OpenLoop(portal.port())) {
            new HttpVisitor(portal.port())
                    .signIn(
                            jdbc.sql("select email from accounts.account where id = ?")
                                    .param(giulia.accountId())
                                    .query(String.class)
                                    .single(),
                            "una password lunga");
            String run = UUID.randomUUID().toString();
            ManyTeams teams = new ManyTeams(database, giulia, draft);
            drafts = teams.make("writers-" + run, TEAMS);
            writers = new Writers(jdbc, drafts);
            senders = teams.make(
                    "senders-" + run, (int) (SENDS * (CALM.toSeconds() + WARM.toSeconds()) + PEAK * RUSH.toSeconds()));
            long before = SentRows.lastNumber(jdbc, year);
            calm(crowd, WARM);
            crowd.awaitAnswers();
            crowd.table();
            toldToWait.set(0);
            tell("**The last hours**: " + (int) SENDS + " sendings, " + (int) SAVES + " saves, " + (int) VIEWS
                    + " views a second for " + CALM.toSeconds() + " s, " + TEAMS + " teams");
            long begun = System.nanoTime();
            calm(crowd, CALM);
            proof(crowd, begun, CALM, before, year);
            tell("**Ten times worse**: " + PEAK + " sendings a second for " + RUSH.toSeconds() + " s");
            begun = System.nanoTime();
            crowd.ask("send", PEAK, RUSH, () -> send(crowd, senders.get(next.getAndIncrement())));
            proof(crowd, begun, RUSH, before, year);
            tell("counter: "
                    + crowd.get("/actuator/health/counter", "none").join().body());
        }
    }

    private void calm(OpenLoop crowd, Duration duration) {
        crowd.ask("send", SENDS, duration, () -> send(crowd, senders.get(next.getAndIncrement())));
        crowd.ask("save", SAVES, duration, () -> writers.save(crowd));
        crowd.ask("view", VIEWS, duration, () -> view(crowd));
    }

    /** Sends, and looks at the receipt; told to wait, comes again when told to. */
    private CompletableFuture<Integer> send(OpenLoop crowd, Team team) {
        String path = "/coop/domande/" + team.application();
        return patiently(crowd, () -> crowd.post(path + "/invio", team.session(), ""))
                .thenCompose(answer -> {
                    if (answer.statusCode() != 302) {
                        return CompletableFuture.completedFuture(answer.statusCode());
                    }
                    long asked = System.nanoTime();
                    return patiently(crowd, () -> crowd.get(path + "/ricevuta", team.session()))
                            .thenApply(page -> {
                                crowd.note("receipt", page.statusCode(), System.nanoTime() - asked);
                                if (page.statusCode() == 200) {
                                    shown.put(team.application(), ShownReceipt.of(page.body()));
                                }
                                return 302;
                            });
                });
    }

    private CompletableFuture<HttpResponse<String>> patiently(
            OpenLoop crowd, Supplier<CompletableFuture<HttpResponse<String>>> question) {
        return question.get().thenCompose(answer -> {
            if (answer.statusCode() != 503) {
                return CompletableFuture.completedFuture(answer);
            }
            toldToWait.incrementAndGet();
            long wait = answer.headers().firstValueAsLong("Retry-After").orElse(5);
            return crowd.later(wait, () -> patiently(crowd, question));
        });
    }

    private CompletableFuture<Integer> view(OpenLoop crowd) {
        int n = turn.getAndIncrement();
        Team team = drafts.get(n % TEAMS);
        String own = "/coop/domande/" + team.application();
        List<String> pages =
                List.of("/coop", own, own + "/riepilogo", own + "/progetto/bisogno", "/bandi", own + "/budget");
        return crowd.get(pages.get(n / TEAMS % pages.size()), team.session()).thenApply(HttpResponse::statusCode);
    }

    private void proof(OpenLoop crowd, long begun, Duration duration, long before, int year) throws Exception {
        long last = crowd.awaitAnswers();
        tell("| kind | asked | p50 ms | p95 | p99 | longest | answers by status |");
        tell("|---|---|---|---|---|---|---|");
        crowd.table().forEach(SubmissionLoad::tell);
        tell("told to wait " + toldToWait.getAndSet(0) + " times; the last answer came "
                + ((last - begun) / 1_000_000 - duration.toMillis()) + " ms after the last question was due");
        List<UUID> asked = new ArrayList<>();
        senders.subList(0, next.get()).forEach(team -> asked.add(team.application()));
        SentRows rows = SentRows.of(jdbc, asked);
        rows.hold(shown).areWhole().takeTheNumbersAfter(before);
        assertThat(rows.sent()).isGreaterThanOrEqualTo(shown.size());
        tell(writers.proof());
        tell("sent until now: asked " + asked.size() + ", receipts shown " + shown.size() + ", rows " + rows.sent()
                + ", receipts without their row 0, halves 0, gaps in the numbers 0 (up to "
                + SentRows.lastNumber(jdbc, year) + ")");
    }

    private static void tell(String line) {
        System.out.println("[bench] " + line);
    }
}
