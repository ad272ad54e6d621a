package it.cooperazionedigitale.applications.web.sending;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.PortalProcess;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ManyTeams;
import it.cooperazionedigitale.applications.ManyTeams.Team;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;

/**
 * Sendings a second over HTTP, and {@code pgbench} writing the same rows as durably to the same database, in turns. Not part of the
 * build: {@code bench/submissions/against-pgbench} starts it.
 */
@SpringBootTest(properties = "portal.home=target/load")
@ActiveProfiles("test")
class AgainstPgbench {

    private static final int ROUNDS = Integer.getInteger("pgbench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("pgbench.seconds", 15);
    private static final int CLIENTS = Integer.getInteger("pgbench.clients", 8);
    private static final int MOST_OURS = 300;
    private static final int MOST_THEIRS = 2_000;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger next = new AtomicInteger();
    private List<Team> teams;

    @Test
    void sendingsASecond() throws Exception {
        ApplicationSamples samples = new ApplicationSamples(context);
        UUID call = samples.reallyOpenCall();
        Viewer giulia = samples.giulia();
        UUID draft = samples.complete(call, giulia);
        try (PortalProcess portal =
                PortalProcess.start(database, "measured", List.of("-Xmx768m")).awaitUp()) {
            new HttpVisitor(portal.port())
                    .signIn(
                            jdbc.sql("select email from accounts.account where id = ?")
                                    .param(giulia.accountId())
                                    .query(String.class)
                                    .single(),
                            "una password lunga");
            teams = new ManyTeams(database, giulia, draft)
                    .make("ours-" + UUID.randomUUID(), MOST_OURS * SECONDS * (ROUNDS + 1) / 2);
            samples.the(SubmitApplication.class).submit(draft, samples.clock().instant(), giulia);
            Path script = script(call, draft);
            ours(portal.port());
            ours(portal.port());
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(ours(portal.port()));
                theirs.add(theirs(script, round));
            }
            tell("| round | sendings a second over HTTP | pgbench, the same rows | ratio |");
            tell("|---|---|---|---|");
            for (int round = 0; round < ROUNDS; round++) {
                row(String.valueOf(round + 1), ours.get(round), theirs.get(round));
            }
            row("median", median(ours), median(theirs));
            tell(CLIENTS + " connections each, " + SECONDS
                    + " s a turn; a sending is 25 statements and a page's way, pgbench " + "sends the rows alone");
        }
    }

    private static void row(String name, double ours, double theirs) {
        tell(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.3f |", name, ours, theirs, ours / theirs));
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    /** As many people as there are connections send one application after the other. */
    private double ours(int port) throws Exception {
        OpenLoop crowd = new OpenLoop(port);
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begun = System.nanoTime();
            long end = begun + Duration.ofSeconds(SECONDS).toNanos();
            List<Future<Integer>> sent = new ArrayList<>();
            for (int n = 0; n < CLIENTS; n++) {
                sent.add(people.submit(() -> {
                    int many = 0;
                    for (; System.nanoTime() < end; many++) {
                        Team team = teams.get(next.getAndIncrement());
                        int status = crowd.post("/coop/domande/" + team.application() + "/invio", team.session(), "")
                                .join()
                                .statusCode();
                        assertThat(status).isEqualTo(302);
                    }
                    return many;
                }));
            }
            int all = 0;
            for (Future<Integer> one : sent) {
                all += one.get();
            }
            return all / ((System.nanoTime() - begun) / 1e9);
        } finally {
            people.shutdownNow();
            crowd.close();
        }
    }

    private double theirs(Path script, int round) throws Exception {
        URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        Path said = Files.createTempFile("pgbench", ".txt");
        Process pgbench = new ProcessBuilder(
                        program(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + CLIENTS,
                        "-j",
                        "2",
                        "-T",
                        "" + SECONDS,
                        "-D",
                        "n=" + round * MOST_THEIRS * SECONDS / CLIENTS,
                        "-D",
                        "per=" + MOST_THEIRS * SECONDS * ROUNDS / CLIENTS,
                        "-f",
                        script.toString(),
                        "-h",
                        address.getHost(),
                        "-p",
                        "" + address.getPort(),
                        "-U",
                        database.getUsername(),
                        address.getPath().substring(1))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int end = pgbench.waitFor();
        String words = Files.readString(said);
        Matcher rate = RATE.matcher(words);
        assertThat(end == 0 && rate.find()).as(words).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    private static String program() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        Stream<Path> versions =
                Files.isDirectory(debian) ? Files.list(debian).map(one -> one.resolve("bin")) : Stream.of();
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(":")).map(Path::of), versions.sorted())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("pgbench is not there: it comes with PostgreSQL's own programs"))
                .toString();
    }

    /** The rows of one sending, as they were written for the first team, for another draft. */
    private Path script(UUID call, UUID draft) throws Exception {
        String app = "'" + draft + "'";
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), "postgres", "")) {
            JdbcClient owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (String one : List.of(
                    "drop schema if exists bench cascade",
                    "create schema bench",
                    "set session_replication_role = replica",
                    "create table bench.todo as select n, gen_random_uuid() as id, gen_random_uuid() as body from generate_series(0, "
                            + (MOST_THEIRS * SECONDS * ROUNDS + 1_000) + ") n",
                    "alter table bench.todo add primary key (n)",
                    "create table bench.application as select * from applications.application where id = " + app,
                    "create table bench.body as select o.* from organisations.organisation o join bench.application a"
                            + " on a.organisation_id = o.id",
                    "create table bench.submission as select * from applications.submission where application_id = "
                            + app,
                    "create table bench.line as select * from audit.line where act = 'application.submitted' and subject_id = "
                            + app,
                    "create table bench.fact as select * from event_publication where serialized_event like '%" + draft
                            + "%SUBMITTED%' union all select * from event_publication_archive where serialized_event like '%"
                            + draft + "%SUBMITTED%' limit 1",
                    "create table bench.mail as select * from outbox.mail where dedupe_key like 'notifications.submitted/"
                            + draft + "/%'",
                    "create table bench.notice as select n.* from outbox.notice n join bench.mail m on m.id = n.id",
                    "grant usage on schema bench to public",
                    "grant select on all tables in schema bench to public")) {
                owner.sql(one).update();
            }
            owner.sql(like(
                            owner,
                            "organisations.organisation",
                            "bench.body",
                            "true",
                            Map.of("id", "t.body", "tax_code", "'9' || lpad(t.n::text, 10, '0')")))
                    .update();
            owner.sql(like(
                            owner,
                            "applications.application",
                            "bench.application",
                            "true",
                            Map.of(
                                    "id", "t.id",
                                    "organisation_id", "t.body",
                                    "state", "'DRAFT'",
                                    "submissions", "0",
                                    "protocol", "null",
                                    "submitted_at", "null")))
                    .update();
            String here = "t.n = :k";
            String script = String.join(
                    ";\n",
                    "\\set n :n + 1\n\\set k :client_id * :per + :n\nbegin",
                    "select 1 from applications.application a, bench.todo t where a.id = t.id and " + here
                            + " for update of a",
                    "select 1 from calls.call where id = '" + call + "' for share",
                    like(owner, "audit.line", "bench.line", here, Map.of("subject_id", "t.id", "mark_id", "t.id")),
                    like(owner, "event_publication", "bench.fact", here, Map.of("id", "gen_random_uuid()")),
                    like(
                            owner,
                            "applications.submission",
                            "bench.submission",
                            here,
                            Map.of(
                                    "id", "gen_random_uuid()",
                                    "application_id", "t.id",
                                    "code",
                                            "translate(substr(md5(t.id::text), 1, 16), '0123456789abcdef', 'BCDFGHJKMNPQRSTV')")),
                    "update applications.application a set state = 'SUBMITTED', submissions = 1, submitted_at = now(),"
                            + " state_since = now(), version = a.version + 1 from bench.todo t where a.id = t.id and "
                            + here,
                    "with next as (insert into applications.protocol_counter as c (year, last) values (2026, 1)"
                            + " on conflict (year) do update set last = c.last + 1 returning last)"
                            + " update applications.application a set protocol = 'CD-2026-' || lpad(next.last::text,"
                            + " greatest(5, length(next.last::text)), '0') from next, bench.todo t where a.id = t.id and "
                            + here,
                    like(
                            owner,
                            "outbox.mail",
                            "bench.mail",
                            here,
                            Map.of("id", "t.id", "dedupe_key", "'bench/' || t.id")),
                    like(owner, "outbox.notice", "bench.notice", here, Map.of("id", "t.id")),
                    "commit;\n");
            return Files.write(Files.createTempFile("sending", ".sql"), script.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a row again with other values in some columns. */
    private static String like(JdbcClient owner, String table, String model, String which, Map<String, String> others) {
        List<String> columns = owner.sql("""
                select column_name from information_schema.columns
                where table_schema || '.' || table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'""")
                .param(table.contains(".") ? table : "public." + table)
                .query(String.class)
                .list();
        return "insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> others.getOrDefault(column, "m." + column))
                        .collect(Collectors.joining(", "))
                + " from " + model + " m, bench.todo t where " + which;
    }

    private static void tell(String line) {
        System.out.println("[bench] " + line);
    }
}
