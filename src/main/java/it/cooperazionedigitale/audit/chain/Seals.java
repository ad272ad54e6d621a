package it.cooperazionedigitale.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of lines and seals, read in the order of their numbers. */
@Component
class Seals {

    private static final int AT_ONCE = 2_000;
    private static final String LINE = StoredLine.COLUMNS;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final AuditKey key;

    Seals(JdbcTemplate jdbc, JsonMapper json, AuditKey key) {
        this.jdbc = jdbc;
        this.json = json;
        this.key = key;
    }

    /**
     * A line as the database has it.
     *
     * @param mark the mark it carries, or for a line older than marks the one it would carry
     * @param marked whether it carries one
     * @param genuine whether the mark is the one of its content
     */
    record Line(long id, byte[] mark, boolean marked, boolean genuine) {

        boolean wasWrittenByThePortal(long lastUnmarked) {
            return genuine && (marked || id <= lastUnmarked);
        }
    }

    Optional<Seal> last() {
        return jdbc.query("select * from audit.seal order by position desc limit 1", (row, n) -> seal(row)).stream()
                .findFirst();
    }

    Optional<Seal> at(long position) {
        return jdbc.query("select * from audit.seal where position = ?", (row, n) -> seal(row), position).stream()
                .findFirst();
    }

    /** The last line that carries no mark, 0 if all do. */
    long lastUnmarked() {
        return number("select coalesce(max(id), 0) from audit.line where mark is null");
    }

    /** The last line that was sealed more than a day ago: no transaction is open for so long, so all before it are sealed too. */
    long lastThatMustBeSealed() {
        return number("select coalesce(max(line_id), 0) from audit.seal where sealed_at < now() - interval '1 day'");
    }

    /** Lines without a seal after a number, oldest first. */
    List<Line> unsealed(long after, int limit) {
        return jdbc.query(
                "select " + LINE + """
                 from audit.line l where l.id > ? and not exists (select from audit.seal s where s.line_id = l.id)
                order by l.id limit ?""", (row, n) -> line(row), Math.max(after, lastThatMustBeSealed()), limit);
    }

    void add(List<Seal> seals) {
        jdbc.batchUpdate(
                "insert into audit.seal (position, line_id, mark, hash) values (?, ?, ?, ?)",
                seals.stream()
                        .map(seal -> new Object[] {seal.position(), seal.lineId(), seal.mark(), seal.hash()})
                        .toList());
    }

    /** Every seal with its line, null where there is none any more. */
    void each(BiConsumer<Seal, @Nullable Line> each) {
        read(
                "select s.position, s.line_id, s.mark as seal_mark, s.hash, " + LINE
                        + " from audit.seal s left join audit.line l on l.id = s.line_id order by s.position",
                row -> {
                    Seal seal = new Seal(
                            row.getLong("position"),
                            row.getLong("line_id"),
                            row.getBytes("seal_mark"),
                            row.getBytes("hash"));
                    Line line = row.getObject("id") == null ? null : line(row);
                    each.accept(seal, line);
                });
    }

    /** Every line that no seal holds. */
    void eachUnsealed(Consumer<Line> each) {
        read(
                "select " + LINE
                        + " from audit.line l where not exists (select from audit.seal s where s.line_id = l.id) order by l.id",
                row -> each.accept(line(row)));
    }

    /** A number that a statement answers. */
    long number(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, RowReader reader) {
        jdbc.execute("set local statement_timeout = 0");
        JdbcTemplate bySteps = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        bySteps.setFetchSize(AT_ONCE);
        bySteps.query(sql, reader::read);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("position"), row.getLong("line_id"), row.getBytes("mark"), row.getBytes("hash"));
    }

    private Line line(ResultSet row) throws SQLException {
        StoredLine stored = StoredLine.read(row);
        return new Line(stored.id(), stored.mark(key, json), stored.marked(), stored.genuine(key, json));
    }
}
