package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.domain.Dataset;
import it.cooperazionedigitale.reference.domain.TableRows;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the tables of the schema, one statement a table: the rows travel as one array a column. */
@Component
class ReferenceTables {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReferenceTables(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the dataset was loaded from exactly these files and all its rows are there. */
    boolean hold(Dataset dataset, String sha256) {
        String current = "select count(*) from " + dataset.table() + " where current";
        return !jdbc.queryForList(
                        "select 1 from reference.dataset where name = ? and sha256 = ? and reading = ? and rows = ("
                                + current + ")",
                        dataset.name(),
                        sha256,
                        Dataset.READING)
                .isEmpty();
    }

    /** Whether any edition of the dataset was loaded. */
    boolean holdAny(Dataset dataset) {
        return !jdbc.queryForList("select 1 from reference.dataset where name = ?", dataset.name())
                .isEmpty();
    }

    /** Lets one instance at a time, among those that start together, load the dataset. */
    void lock(Dataset dataset) {
        jdbc.query("select pg_advisory_xact_lock(hashtext(?))", row -> {}, "reference." + dataset.name());
    }

    /** Writes the rows and where they came from, in the transaction of the caller. */
    void write(Dataset dataset, List<TableRows> tables, String sha256, String source) {
        tables.forEach(this::write);
        jdbc.update(
                """
                insert into reference.dataset (name, sha256, reading, rows, source, loaded_at) values (?, ?, ?, ?, ?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, reading = excluded.reading,
                    rows = excluded.rows, source = excluded.source, loaded_at = excluded.loaded_at
                """,
                dataset.name(),
                sha256,
                Dataset.READING,
                tables.get(0).rows().size(),
                source,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void write(TableRows table) {
        List<String> names =
                table.columns().stream().map(column -> column.split(" ")[0]).toList();
        if (table.derived()) {
            jdbc.update("delete from " + table.table());
            insert(table, names, "");
        } else {
            insert(table, names, " on conflict (" + names.get(0) + ") do update set " + changes(table, names));
            retire(table, names.get(0));
        }
    }

    private void insert(TableRows table, List<String> names, String onConflict) {
        String list = String.join(", ", names) + (table.derived() ? "" : ", current");
        String values = table.columns().stream()
                        .map(column -> "u." + column.replace(" ", "::"))
                        .collect(Collectors.joining(", "))
                + (table.derived() ? "" : ", true");
        String arrays = names.stream().map(name -> "?::text[]").collect(Collectors.joining(", "));
        String sql = "insert into " + table.table() + " as t (" + list + ") select " + values + " from unnest(" + arrays
                + ") as u(" + String.join(", ", names) + ")" + onConflict;
        jdbc.execute(sql, (PreparedStatement statement) -> {
            for (int i = 0; i < names.size(); i++) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", table.column(i)));
            }
            return statement.executeUpdate();
        });
    }

    /** Rows that are already as the file says are not written again. */
    private static String changes(TableRows table, List<String> names) {
        List<String> others = names.subList(1, names.size());
        String set = others.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
        String before = others.stream().map(name -> "t." + name).collect(Collectors.joining(", "));
        String after = others.stream().map(name -> "excluded." + name).collect(Collectors.joining(", "));
        return set + ", current = true where (" + before + ", t.current) is distinct from (" + after + ", true)";
    }

    private void retire(TableRows table, String key) {
        jdbc.execute(
                "update " + table.table() + " set current = false where current and " + key + " <> all (?::text[])",
                (PreparedStatement statement) -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", table.column(0)));
                    return statement.executeUpdate();
                });
    }
}
