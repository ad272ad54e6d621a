package it.cooperazionedigitale.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait for their reader's one mail of the day. */
@Component
public class DigestShelf {

    private final JdbcClient jdbc;

    DigestShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them, as the digest tells it.
     *
     * @param title what it is about
     * @param path where it leads, null for nowhere
     */
    public record Line(String title, @Nullable String path) {}

    /** Whose mails wait. */
    @Transactional(readOnly = true)
    public List<UUID> readers() {
        return jdbc.sql("select distinct account_id from outbox.mail where state = 'DIGEST'")
                .query(UUID.class)
                .list();
    }

    /** Takes a reader's mails off the shelf, oldest first; what is not committed stays on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Line> take(UUID reader) {
        return jdbc.sql("""
                with taken as (
                  update outbox.mail set state = 'DIGESTED' where state = 'DIGEST' and account_id = ?
                  returning id, subject, path, created_at)
                select subject, path from taken order by created_at, id""")
                .param(reader)
                .query((row, n) -> new Line(row.getString(1), row.getString(2)))
                .list();
    }
}
