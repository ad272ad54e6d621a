package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The simplest end of what is not kept for ever: rows of one table of the module, deleted when they are old.
 *
 * @param jdbc the database
 * @param name the rule's name
 * @param words the message key of what it ends
 * @param use the processing whose period it is
 * @param table the table
 * @param condition which rows, with {@code :before}
 * @param kept how long they are kept
 */
public record DeletingRule(
        JdbcClient jdbc, String name, String words, Processing use, String table, String condition, Duration kept)
        implements RetentionRule {

    private static final int AT_ONCE = 10_000;

    @Override
    public int due(Instant now) {
        return jdbc.sql("select count(*) from " + table + " t where " + condition)
                .param("before", Timestamp.from(now.minus(kept)))
                .query(Integer.class)
                .single();
    }

    @Override
    public int run(Instant now) {
        return jdbc.sql("delete from " + table + " where ctid in (select t.ctid from " + table + " t where " + condition
                        + " limit " + AT_ONCE + ")")
                .param("before", Timestamp.from(now.minus(kept)))
                .update();
    }
}
