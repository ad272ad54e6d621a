package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person has read all own notices up to a moment; what has come since stays to be read. */
@Service
public class ReadAllNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadAllNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Marks them and says how many. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public int read(Instant until, Viewer viewer) {
        return jdbc.sql(
                        "update outbox.notice set read_at = ? where account_id = ? and read_at is null and created_at <= ?")
                .params(Timestamp.from(clock.instant()), viewer.id(), Timestamp.from(until))
                .update();
    }
}
