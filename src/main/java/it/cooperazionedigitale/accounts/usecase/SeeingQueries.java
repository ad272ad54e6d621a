package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times administrators saw the portal as somebody else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('ADMIN')")
public class SeeingQueries {

    private final JdbcClient jdbc;

    SeeingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time. */
    public record Time(UUID seenId, String seen, String administrator, String reason, Instant startedAt) {}

    /** The latest times, newest first. */
    public List<Time> latest(Viewer viewer) {
        return jdbc.sql("""
                select s.seen_id, p.name, a.name, s.reason, s.started_at
                from accounts.seeing s join accounts.account p on p.id = s.seen_id
                join accounts.account a on a.id = s.administrator_id
                order by s.started_at desc, s.id desc limit 25""")
                .query((row, n) -> new Time(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }
}
