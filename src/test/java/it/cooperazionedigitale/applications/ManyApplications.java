package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.applications.domain.Snapshot;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Puts any number of sent applications into the database by COPY, the same for the same number: twenty calls, three hubs, twenty
 * regions, all states, two thousand different texts, a caseworker for one in three, the last of them for very few. Works as the
 * superuser, whose rows no trigger and no foreign key looks at; what triggers would write is copied too.
 */
public final class ManyApplications implements AutoCloseable {

    private static final int TEXTS = 2_000;
    private static final int BATCH = 5_000;
    private static final int FEW = 20_000;
    private static final int SELDOM = 3_000;
    private static final List<String> TABLES =
            List.of("application", "submission", "search_entry", "search_word", "caseworker");
    private static final String YEAR = "CD-1990-";
    private static final List<String> STATES = List.of(
            "SUBMITTED",
            "IN_ELIGIBILITY_CHECK",
            "INTEGRATION_REQUESTED",
            "ELIGIBLE",
            "NOT_ELIGIBLE",
            "IN_EVALUATION",
            "EVALUATED",
            "BELOW_THRESHOLD",
            "AWARDED",
            "ACCEPTED");
    private static final List<String> PRIORITIES = List.of("SOCIAL", "YOUNG", "MOSTLY_FEMALE", "NETWORK", "COMMUNITY");

    private final Connection connection;
    private final UUID form;
    private final List<UUID> calls;
    private final List<UUID> hubs;
    private final List<UUID> caseworkers;
    private final Instant now;
    private final List<Text> texts = new ArrayList<>();
    private int made;

    /** One of the texts: its snapshot and its words, with places for what differs between bodies. */
    private record Text(String title, String snapshot, String words) {}

    public ManyApplications(
            JdbcConnectionDetails portal,
            UUID form,
            List<UUID> calls,
            List<UUID> hubs,
            List<UUID> caseworkers,
            Instant now)
            throws SQLException {
        this.connection = superuser(portal);
        this.form = form;
        this.calls = calls;
        this.hubs = hubs;
        this.caseworkers = caseworkers;
        this.now = now;
        execute("set session_replication_role = replica");
        writeTexts();
    }

    static Connection superuser(JdbcConnectionDetails portal) throws SQLException {
        try {
            return DriverManager.getConnection(portal.getJdbcUrl(), "postgres", "");
        } catch (SQLException notEmbedded) {
            return DriverManager.getConnection(portal.getJdbcUrl(), portal.getUsername(), portal.getPassword());
        }
    }

    /** Two thousand texts of about seventy words: some words in all, some in a tenth, some in one. */
    private void writeTexts() throws SQLException {
        Random random = new Random(7);
        List<String> lexicon =
                IntStream.range(0, 4_000).mapToObj(n -> word(random)).toList();
        try (Statement statement = connection.createStatement()) {
            for (int n = 0; n < TEXTS; n++) {
                String need = "Una cooperativa che cerca " + (n % 10 == 0 ? "un gestionale " : "")
                        + (n == 1 ? "per lo zafferano " : "")
                        + IntStream.range(0, 60)
                                .mapToObj(w -> lexicon.get((int) (4_000 * Math.pow(random.nextDouble(), 3))))
                                .collect(Collectors.joining(" "));
                String title = "Progetto " + lexicon.get(n) + " " + lexicon.get(n + 1);
                String json = """
                        {"body":{"comune":"Aliano (MT)","name":"@NAME@","taxCode":"@CODE@"},"budget":[{"description":"Licenze"}],\
                        "priorities":[{"category":"%s","holds":true}],"requested":"%d.00",\
                        "sections":[{"answers":[{"question":"Di che cosa avete bisogno?","text":"%s"}]}],"title":"%s","transformer":null}""".formatted(PRIORITIES.get(n % PRIORITIES.size()), 2_000 + n * 4, need, title);
                try (ResultSet row = statement.executeQuery(
                        "select applications.learn_words(sent), (applications.entry_of(null, sent)).words"
                                + " from (select '" + json + "'::jsonb) t(sent)")) {
                    row.next();
                    texts.add(new Text(title, json, row.getString(2)));
                }
            }
        }
    }

    private static String word(Random random) {
        String consonants = "bcdfglmnprstvz";
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(n ->
                        "" + consonants.charAt(random.nextInt(consonants.length())) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
    }

    /** Adds what is missing until there are so many; many are put in order once, at the end. */
    public void upTo(int many) throws SQLException, IOException {
        List<String> put = many - made > FEW ? withoutIndexes() : List.of();
        try {
            add(many);
        } finally {
            for (String index : put) {
                execute(index);
            }
        }
        for (String table : TABLES) {
            execute("vacuum analyze applications." + table);
        }
    }

    /** Takes away the indexes that only make reading faster, and says how they are made again. */
    private List<String> withoutIndexes() throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet index = statement.executeQuery(
                        "select indexdef, indexname from pg_indexes where schemaname = 'applications' and tablename in ('"
                                + String.join("', '", TABLES) + "') and indexdef not like 'CREATE UNIQUE%'")) {
            while (index.next()) {
                made.add(index.getString(1));
                drops.add("drop index applications." + index.getString(2));
            }
        }
        for (String drop : drops) {
            execute(drop);
        }
        return made;
    }

    private void add(int many) throws SQLException, IOException {
        while (made < many) {
            int end = Math.min(many, made + BATCH);
            StringBuilder applications = new StringBuilder();
            StringBuilder submissions = new StringBuilder();
            StringBuilder entries = new StringBuilder();
            StringBuilder care = new StringBuilder();
            for (; made < end; made++) {
                add(made, applications, submissions, entries);
                if (made % 3 == 0) {
                    row(care, Ids.of("many/" + made), 0, caseworker(made));
                }
            }
            copy(
                    "application (id, version, call_id, form_id, organisation_id, organisation_name, hub_id, region_code, title,"
                            + " state, started_at, state_since, total_cost, requested, budget_revision, protocol, submissions,"
                            + " submitted_at, bonus)",
                    applications);
            copy(
                    "submission (id, version, application_id, number, snapshot, sha256, code, received_at, sent_by_name)",
                    submissions);
            copy("search_entry (application_id, title, requested, priorities, words)", entries);
            copy("caseworker (application_id, version, account_id)", care);
        }
    }

    private UUID caseworker(int n) {
        int last = caseworkers.size() - 1;
        return caseworkers.get(n % SELDOM == 0 ? last : n / 3 % last);
    }

    private void add(int n, StringBuilder applications, StringBuilder submissions, StringBuilder entries) {
        UUID id = Ids.of("many/" + n);
        Text text = texts.get(n % TEXTS);
        int scattered = (int) (n * 2_654_435_761L >>> 7 & 0xFFFFFF);
        String name = "Bottega " + (char) ('A' + scattered % 26) + scattered;
        Instant sent = now.minusSeconds(3_600L + n * 240L);
        String requested = 2_000 + n % TEXTS * 4 + ".00";
        row(
                applications,
                id,
                0,
                calls.get(scattered % calls.size()),
                form,
                Ids.of("body/" + n),
                name,
                hubs.get(scattered % hubs.size()),
                "%02d".formatted(1 + scattered % 20),
                text.title(),
                STATES.get(scattered / 20 % STATES.size()),
                sent,
                sent.plusSeconds(60L * (scattered % 60)),
                requested,
                requested,
                1,
                YEAR + "%08d".formatted(n),
                1,
                sent,
                0);
        String code = "%011d".formatted(n);
        String snapshot = text.snapshot().replace("@NAME@", name).replace("@CODE@", code);
        row(
                submissions,
                Ids.of("many/sent/" + n),
                0,
                id,
                1,
                snapshot,
                new Snapshot(snapshot).sha256(),
                letters(n),
                sent,
                "Giulia");
        row(
                entries,
                id,
                text.title(),
                requested,
                "{" + PRIORITIES.get(n % PRIORITIES.size()) + "}",
                text.words() + " '" + name.substring(8).toLowerCase() + "':2B '" + code + "':3B");
    }

    /** A receipt code of the right shape. */
    private static String letters(int n) {
        return IntStream.range(0, 16)
                .mapToObj(place -> "" + "BCDFGHJK".charAt(n >>> 3 * Math.min(place, 9) & 7))
                .collect(Collectors.joining());
    }

    private static void row(StringBuilder out, Object... values) {
        for (int at = 0; at < values.length; at++) {
            out.append(at == 0 ? "" : "\t").append(values[at]);
        }
        out.append('\n');
    }

    private void copy(String table, StringBuilder rows) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyIn("copy applications." + table + " from stdin", new StringReader(rows.toString()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes them all away again. */
    @Override
    public void close() throws SQLException {
        try {
            String theirs = " in (select id from applications.application where protocol like '" + YEAR + "%')";
            execute("delete from applications.caseworker where application_id" + theirs);
            execute("delete from applications.search_entry where application_id" + theirs);
            execute("delete from applications.submission where application_id" + theirs);
            execute("delete from applications.application where protocol like '" + YEAR + "%'");
        } finally {
            connection.close();
        }
    }
}
