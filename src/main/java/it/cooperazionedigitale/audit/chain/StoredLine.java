package it.cooperazionedigitale.audit.chain;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as the database has it, with what proves that it is the portal's: its mark, or, for a line that gave up the words of a
 * person, the voucher over its mark and all that is left.
 *
 * @param content all it says now
 * @param carried its mark, null for a line older than marks
 * @param marked whether it was written with a mark
 * @param voucher null while it has all its words
 */
record StoredLine(long id, LineContent content, byte @Nullable [] carried, boolean marked, byte @Nullable [] voucher) {

    /** What is read of a line, as {@code l}. */
    static final String COLUMNS =
            "l.id, l.mark_id, l.at, l.actor_id, l.actor_name, l.acting_for, l.act, l.subject_type,"
                    + " l.subject_id, l.reason, l.facts, l.mark, l.voucher";

    private static final UUID NO_MARK = new UUID(0, 0);
    private static final byte[] TAKEN_OUT = "taken out".getBytes(StandardCharsets.US_ASCII);

    static StoredLine read(ResultSet row) throws SQLException {
        UUID markId = row.getObject("mark_id", UUID.class);
        byte[] carried = row.getBytes("mark");
        byte[] voucher = row.getBytes("voucher");
        LineContent content = new LineContent(
                markId == null ? NO_MARK : markId,
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("acting_for", UUID.class),
                row.getString("act"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("reason"),
                row.getString("facts"));
        return new StoredLine(
                row.getLong("id"), content, carried, carried != null && (markId != null || voucher != null), voucher);
    }

    /** The mark it carries, or for a line older than marks the one it would carry. */
    byte[] mark(AuditKey key, JsonMapper json) {
        return carried == null ? key.of(content.bytes(json)) : carried;
    }

    /** Whether it says what the portal wrote. */
    boolean genuine(AuditKey key, JsonMapper json) {
        if (voucher != null) {
            return carried != null && Arrays.equals(voucher, voucher(carried, content, key, json));
        }
        return carried == null || Arrays.equals(carried, key.of(content.bytes(json)));
    }

    /** What vouches for a line with a mark after some of its words were taken out, and the salt of the mark with them. */
    static byte[] voucher(byte[] mark, LineContent left, AuditKey key, JsonMapper json) {
        return key.of(TAKEN_OUT, mark, left.withMarkId(NO_MARK).bytes(json));
    }
}
