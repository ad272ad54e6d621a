package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Sha256;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Any number of teams, each signed in and with a draft that lacks nothing: one was made on the portal's own ways, the others are
 * its rows again, with ids, address, tax code and session of their own.
 */
public final class ManyTeams {

    private static final int TOGETHER = 200;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern UNIQUE = Pattern.compile("\"(?:email|tax_code|id_hash)\":\"([^\"]+)\"");

    /** The tables whose rows nobody copies: what happened to the first team happened to no other. */
    private static final String HISTORIES =
            "'audit', 'outbox', 'public', 'pg_catalog', 'information_schema', 'pg_toast'";

    private final JdbcConnectionDetails portal;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Viewer first;
    private final String application;

    /** One team: its application, its legal representative, and the secret of that person's session. */
    public record Team(UUID application, Viewer owner, String session) {

        /** Somebody of the team with a browser. */
        public HttpVisitor at(int port) {
            HttpVisitor visitor = new HttpVisitor(port);
            visitor.cookies().put("SID", session);
            return visitor;
        }
    }

    /**
     * Learns the rows of a team.
     *
     * @param owner who is signed in
     * @param application the team's draft
     */
    public ManyTeams(JdbcConnectionDetails portal, Viewer owner, UUID application) throws SQLException {
        this.portal = portal;
        this.first = owner;
        this.application = application.toString();
        try (Connection connection = connect()) {
            for (String table : tables(connection)) {
                learn(
                        connection,
                        table,
                        List.of(this.application, "" + owner.organisationId(), "" + owner.accountId()));
            }
        }
    }

    /** A connection of the superuser, whose rows no trigger and no foreign key looks at. */
    private Connection connect() throws SQLException {
        Connection connection = ManyApplications.superuser(portal);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and table_schema not in (" + HISTORIES + ") order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private void learn(Connection connection, String table, List<String> ids) throws SQLException {
        String theirs = ids.stream().map(id -> "%" + id + "%").collect(Collectors.joining("','", "array['", "']"));
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select line from (select row_to_json(t)::text as line from "
                        + table + " t) all_rows where line like any(" + theirs + ")")) {
            while (found.next()) {
                String row = found.getString(1);
                rows.computeIfAbsent(table, one -> new ArrayList<>()).add(row);
                for (Pattern mark : List.of(ID, UNIQUE)) {
                    Matcher matcher = mark.matcher(row);
                    while (matcher.find()) {
                        own.add(matcher.group(1));
                    }
                }
            }
        }
        own.addAll(ids);
    }

    /** Makes more teams; teams of the same name are the same. */
    public List<Team> make(String name, int many) throws SQLException {
        List<Team> teams = new ArrayList<>();
        try (Connection connection = connect()) {
            for (int from = 0; from < many; from += TOGETHER) {
                List<String> names = IntStream.range(from, Math.min(many, from + TOGETHER))
                        .mapToObj(n -> name + "/" + n)
                        .toList();
                List<Map<String, String>> marks =
                        names.stream().map(this::marks).toList();
                for (Map.Entry<String, List<String>> table : rows.entrySet()) {
                    put(connection, table.getKey(), table.getValue(), marks);
                }
                for (int n = 0; n < marks.size(); n++) {
                    Map<String, String> own = marks.get(n);
                    teams.add(new Team(UUID.fromString(own.get(application)), owner(own), secret(names.get(n))));
                }
            }
        }
        return teams;
    }

    private Viewer owner(Map<String, String> marks) {
        return Newcomers.member(
                UUID.fromString(marks.get("" + first.accountId())),
                UUID.fromString(marks.get("" + first.organisationId())),
                TeamRole.OWNER,
                Role.APPLICANT);
    }

    private Map<String, String> marks(String team) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String mark : own) {
            marks.put(
                    mark,
                    switch (kind(mark)) {
                        case "email" -> Sha256.hex(team).substring(0, 20) + "@example.org";
                        case "hash" -> "\\\\x" + Sha256.hex(secret(team));
                        case "id" -> Ids.of(team + "/" + mark).toString();
                        default ->
                            "%011d".formatted(Math.abs(Ids.of(team).getMostSignificantBits() % 100_000_000_000L));
                    });
        }
        return marks;
    }

    private static String kind(String mark) {
        return mark.contains("@") ? "email" : mark.startsWith("\\\\x") ? "hash" : mark.length() == 36 ? "id" : "code";
    }

    private static String secret(String team) {
        return Ids.of("session/" + team).toString();
    }

    private void put(Connection connection, String table, List<String> model, List<Map<String, String>> marks)
            throws SQLException {
        String columns = columns(connection, table);
        String all = marks.stream()
                .flatMap(one -> model.stream().map(row -> {
                    String changed = row;
                    for (Map.Entry<String, String> mark : one.entrySet()) {
                        changed = changed.replace(mark.getKey(), mark.getValue());
                    }
                    return changed;
                }))
                .collect(Collectors.joining(",", "[", "]"));
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " (" + columns
                + ") select " + columns + " from json_populate_recordset(null::" + table + ", ?::json)")) {
            insert.setString(1, all);
            insert.executeUpdate();
        }
    }

    private String columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(
                "select string_agg(quote_ident(column_name), ',') from information_schema.columns"
                        + " where table_schema || '.' || table_name = ? and is_generated = 'NEVER'")) {
            question.setString(1, table);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
