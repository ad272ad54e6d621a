package it.cooperazionedigitale.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.AuditTrails;
import it.cooperazionedigitale.audit.Finding;
import it.cooperazionedigitale.audit.Finding.Kind;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Who can change every row of the database still cannot change the trail unseen. Each test has a database of its own. */
@PortalTest
class ChainTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/audit");
    private static final int LINES = Integer.getInteger("audit.lines", 2_000);

    @TempDir
    private Path folder;

    @Autowired
    private DataSource portal;

    @Autowired
    private JsonMapper json;

    private final AuditKey key = new AuditKey("the secret of these tests, long enough to be one", false);

    private JdbcTemplate superuser;
    private TransactionTemplate transaction;
    private AuditTrail trail;
    private TrailSealing sealing;
    private Verifying verifying;

    @BeforeEach
    void aDatabaseOfItsOwn() throws Exception {
        String url;
        try (Connection connection = portal.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(new DriverManagerDataSource(url, "postgres", "")).execute("create database " + name);
        DriverManagerDataSource database =
                new DriverManagerDataSource(url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), "postgres", "");
        migrate(database);
        superuser = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        Heads heads = new Heads(key, folder.toString());
        Seals seals = new Seals(superuser, json, key);
        trail = AuditTrails.on(superuser, json, key);
        sealing = new TrailSealing(seals, key, heads, transaction);
        verifying = new Verifying(seals, key, heads);
    }

    private static void migrate(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                var files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                ScriptUtils.executeSqlScript(connection, new FileSystemResource(file));
            }
        }
    }

    private void write(int lines) {
        for (int begun = 0; begun < lines; begun += 500) {
            int from = begun;
            transaction.executeWithoutResult(status -> {
                for (int n = from; n < Math.min(from + 500, lines); n++) {
                    trail.record(
                            Viewer.system(),
                            "project.closed",
                            "project",
                            UUID.randomUUID(),
                            n % 3 == 0 ? "perché è finito: n° " + n : null,
                            Map.of(
                                    "amount",
                                    n + ".50",
                                    "n",
                                    n,
                                    "part",
                                    0.1,
                                    "changes",
                                    Map.of("nome", List.of("à", "è"))));
                }
            });
        }
    }

    private Verification verify() {
        return transaction.execute(status -> verifying.verify());
    }

    private List<Kind> kinds() {
        return verify().findings().stream().map(Finding::kind).toList();
    }

    @Test
    void anUntouchedTrailIsWholeAndSaysHowFastItWas() {
        write(LINES);
        assertThat(verify().waiting()).isEqualTo(LINES);
        long begun = System.nanoTime();
        assertThat(sealing.run()).isEqualTo(LINES);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verification found = verify();
        assertThat(found.findings()).isEmpty();
        assertThat(found.lines()).isEqualTo(LINES);
        assertThat(found.waiting()).isZero();
        assertThat(sealing.run()).as("nothing is left to seal").isZero();
        System.out.printf(
                "[audit] %d lines sealed at %.0f rows/s, verified at %.0f rows/s%n",
                LINES, LINES / seconds, found.lines() / found.seconds());
    }

    @Test
    void eachColumnOfALineIsGuarded() {
        write(40);
        sealing.run();
        List<String> changes = List.of(
                "at = at + interval '1 microsecond'",
                "actor_id = gen_random_uuid()",
                "actor_name = 'Qualcun altro'",
                "acting_for = gen_random_uuid()",
                "act = 'project.opened'",
                "subject_type = 'award'",
                "subject_id = gen_random_uuid()",
                "reason = 'un altro motivo'",
                "facts = facts || '{\"n\": 99}'",
                "facts = '{}'",
                "mark_id = gen_random_uuid()",
                "mark = decode(repeat('00', 32), 'hex')",
                "mark = null, mark_id = null");
        int line = 3;
        for (String change : changes) {
            superuser.update("update audit.line set " + change + " where id = ?", line++);
        }
        assertThat(verify().findings())
                .containsExactlyElementsOf(java.util.stream.LongStream.range(3, 3 + changes.size())
                        .mapToObj(number -> new Finding(Kind.ALTERED, number, ""))
                        .toList());
        System.out.println("[audit] altered columns found: " + changes.size());
    }

    @Test
    void aDeletedLineIsNamedAndSoIsItsSealIfThatWentToo() {
        write(20);
        sealing.run();
        superuser.update("delete from audit.line where id = 7");
        assertThat(verify().findings()).containsExactly(new Finding(Kind.DELETED, 7, ""));
        superuser.update("delete from audit.seal where line_id = 7");
        assertThat(verify().findings()).containsExactly(new Finding(Kind.SEAL_MISSING, 7, ""));
    }

    @Test
    void anInsertedLineIsNamedBeforeAndAfterTheNextSealing() {
        write(5);
        sealing.run();
        superuser.update("""
                insert into audit.line (at, actor_name, act, subject_type, subject_id, facts, mark_id, mark)
                select at, actor_name, act, subject_type, gen_random_uuid(), facts, gen_random_uuid(), mark
                from audit.line where id = 2""");
        superuser.update("""
                insert into audit.line (at, actor_name, act, subject_type, subject_id)
                values (now(), 'Nessuno', 'project.closed', 'project', gen_random_uuid())""");
        write(3);
        List<Finding> both = List.of(new Finding(Kind.INSERTED, 6, ""), new Finding(Kind.INSERTED, 7, ""));
        assertThat(verify().findings()).isEqualTo(both);
        assertThat(sealing.run()).isEqualTo(3);
        assertThat(verify().findings()).isEqualTo(both);
    }

    @Test
    void aLineOfAnotherPlaceCopiedOverThisOneIsFound() {
        write(5);
        sealing.run();
        superuser.execute("drop index audit.line_mark_id");
        superuser.update("""
                update audit.line t set (at, actor_name, act, subject_type, subject_id, reason, facts, mark_id, mark) =
                (select at, actor_name, act, subject_type, subject_id, reason, facts, mark_id, mark from audit.line where id = 2)
                where id = 4""");
        assertThat(verify().findings()).containsExactly(new Finding(Kind.ALTERED, 4, ""));
    }

    @Test
    void aChangedLinkIsNamed() {
        write(5);
        sealing.run();
        superuser.update("update audit.seal set hash = decode(repeat('ab', 32), 'hex') where position = 3");
        assertThat(verify().findings())
                .containsExactly(new Finding(Kind.SEAL_BROKEN, 3, ""), new Finding(Kind.SEAL_BROKEN, 4, ""));
    }

    @Test
    void aTailCutOffWithItsSealsIsSeenFromTheFileOutside() {
        write(30);
        sealing.run();
        superuser.update("delete from audit.line where id > 25");
        superuser.update("delete from audit.seal where line_id > 25");
        assertThat(kinds()).containsExactly(Kind.TAIL_CUT);
        assertThat(verify().findings().get(0).number()).isEqualTo(30);
    }

    @Test
    void aChainBegunAnewIsSeenFromTheFileOutside() {
        write(10);
        sealing.run();
        superuser.update("update audit.line set mark = null, mark_id = null, actor_name = 'Un altro'");
        superuser.update("delete from audit.seal");
        new TrailSealing(new Seals(superuser, json, key), key, new Heads(key, ""), transaction).run();
        assertThat(kinds()).containsExactly(Kind.TAIL_CUT);
    }

    @Test
    void aFileOfHeadsThatThePortalDidNotWriteIsNamed() throws Exception {
        write(4);
        sealing.run();
        Files.writeString(
                folder.resolve("audit-2020-01-01.head"), "2 " + "ab".repeat(32) + " " + "cd".repeat(32) + "\n");
        assertThat(verify().findings()).containsExactly(new Finding(Kind.HEAD_FORGED, 0, "audit-2020-01-01.head"));
    }

    @Test
    void linesOlderThanTheMarksAreAcceptedOnceAndGuardedFromThenOn() {
        write(6);
        superuser.update("update audit.line set mark = null, mark_id = null where id <= 4");
        assertThat(sealing.run()).isEqualTo(6);
        assertThat(verify().findings()).isEmpty();
        superuser.update("update audit.line set reason = 'cambiato' where id = 2");
        assertThat(verify().findings()).containsExactly(new Finding(Kind.ALTERED, 2, ""));
    }

    @Test
    void anotherKeyDoesNotMakeALineLookRight() {
        write(3);
        AuditTrails.on(superuser, json, new AuditKey("the secret of somebody else, long enough too", false))
                .record(Viewer.system(), "project.closed", "project", UUID.randomUUID(), null, Map.of());
        sealing.run();
        assertThat(verify().findings()).containsExactly(new Finding(Kind.INSERTED, 4, ""));
    }

    @Test
    void sealersInManyInstancesMakeOneChain() throws Exception {
        write(3_000);
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> runs = List.of(sealing::run, sealing::run, sealing::run, sealing::run);
            int sealed = 0;
            for (Future<Integer> run : instances.invokeAll(runs)) {
                sealed += run.get();
            }
            assertThat(sealed).isEqualTo(3_000);
        } finally {
            instances.shutdown();
        }
        assertThat(verify().findings()).isEmpty();
        assertThat(verify().lines()).isEqualTo(3_000);
    }

    @Test
    void aLineCommittedLateIsSealedAfterItsNumbers() throws SQLException {
        try (Connection slow =
                java.util.Objects.requireNonNull(superuser.getDataSource()).getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select nextval(pg_get_serial_sequence('audit.line', 'id'))");
            write(5);
            assertThat(sealing.run()).isEqualTo(5);
            LineContent late = new LineContent(
                    UUID.randomUUID(),
                    Clock.systemUTC().instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                    null,
                    "sistema",
                    null,
                    "project.closed",
                    "project",
                    UUID.randomUUID(),
                    null,
                    "{}");
            try (var insert = slow.prepareStatement("""
                    insert into audit.line (id, at, actor_name, act, subject_type, subject_id, mark_id, mark)
                    overriding system value values (1, ?, 'sistema', 'project.closed', 'project', ?, ?, ?)""")) {
                insert.setObject(1, late.at().atOffset(java.time.ZoneOffset.UTC));
                insert.setObject(2, late.subjectId());
                insert.setObject(3, late.markId());
                insert.setBytes(4, key.of(late.bytes(json)));
                insert.executeUpdate();
            }
            slow.commit();
        }
        assertThat(sealing.run()).isEqualTo(1);
        assertThat(verify().findings()).isEmpty();
    }

    private static final Person ZEFIRA =
            new Person(UUID.randomUUID(), "zefira@example.org", "Zefira D'Angelò", "+39 333 444555", Set.of());

    private void zefiraActsAndIsActedUpon() {
        Viewer zefira =
                new Viewer(ZEFIRA.id(), ZEFIRA.name(), ZEFIRA.email(), Set.of(), null, null, null, null, Set.of());
        transaction.executeWithoutResult(status -> {
            trail.record(zefira, "project.closed", "project", UUID.randomUUID(), "finito", Map.of("n", 1));
            trail.record(
                    Viewer.system(),
                    "account.blocked",
                    "account",
                    ZEFIRA.id(),
                    "perché Zefira ha scritto troppo",
                    Map.of("before", "ACTIVE", "note", "qualcosa di suo"));
            trail.record(
                    Viewer.system(),
                    "project.closed",
                    "project",
                    UUID.randomUUID(),
                    "lo ha chiesto ZEFIRA d'angelò",
                    Map.of("changes", Map.of("to", List.of("–", "zefira@example.org"))));
        });
    }

    private int takeOut() {
        TakingOut takingOut = new TakingOut(JdbcClient.create(superuser), json, key);
        Integer taken = transaction.execute(status -> takingOut.of(ZEFIRA, "Persona cancellata 7"));
        return taken == null ? 0 : taken;
    }

    private String everything() {
        return String.join("\n", superuser.queryForList("select l::text from audit.line l order by id", String.class));
    }

    @Test
    void aPersonIsTakenOutOfSealedAndUnsealedLinesAndTheTrailIsWhole() {
        zefiraActsAndIsActedUpon();
        write(20);
        sealing.run();
        zefiraActsAndIsActedUpon();
        assertThat(everything()).contains("D'Angelò");
        assertThat(takeOut()).isEqualTo(6);
        assertThat(everything())
                .contains("Persona cancellata 7", "finito", "ACTIVE")
                .doesNotContainIgnoringCase("zefira")
                .doesNotContain("qualcosa di suo");
        assertThat(verify().findings()).isEmpty();
        sealing.run();
        assertThat(verify().findings()).isEmpty();
        assertThat(verify().lines()).isEqualTo(26);
        assertThat(takeOut()).as("a second time there is nothing left to take").isZero();
        assertThat(superuser.queryForObject(
                        "select count(*) from audit.line where voucher is not null and mark_id is null", Integer.class))
                .as("the salt of the mark went with the words")
                .isEqualTo(6);
    }

    @Test
    void aLineFromBeforeMarksGivesItsWordsTooAndStaysGenuine() {
        zefiraActsAndIsActedUpon();
        superuser.update("update audit.line set mark = null, mark_id = null");
        sealing.run();
        write(3);
        sealing.run();
        assertThat(takeOut()).isEqualTo(3);
        assertThat(everything()).doesNotContainIgnoringCase("zefira");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void whoChangesALineThatGaveItsWordsIsFound() {
        zefiraActsAndIsActedUpon();
        sealing.run();
        takeOut();
        superuser.update(
                "update audit.line set actor_name = 'Qualcun altro' where actor_name = 'Persona cancellata 7'");
        assertThat(kinds()).containsExactly(Kind.ALTERED);
    }

    @Test
    void withoutTheKeyNobodyTakesWordsOutUnseen() {
        write(3);
        sealing.run();
        superuser.queryForObject(
                "select audit.take_out(id, 'Persona cancellata 1', null, '{}', mark, sha256('a guess')) from audit.line order by id limit 1",
                Long.class);
        assertThat(kinds()).containsExactly(Kind.ALTERED);
        assertThat(superuser.queryForObject(
                        "select audit.take_out(id, 'Un altro nome', null, '{}', mark, sha256('a guess')) from audit.line order by id limit 1",
                        Long.class))
                .as("a name can only be taken out, not put in")
                .isZero();
    }

    @Test
    void takingWordsOutOfAForgedLineDoesNotMakeItGenuine() {
        zefiraActsAndIsActedUpon();
        sealing.run();
        superuser.update("update audit.line set reason = 'inventato' where reason = 'finito'");
        takeOut();
        assertThat(kinds()).containsExactly(Kind.ALTERED);
    }
}
