package it.cooperazionedigitale.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much guessing goes on at the doors; who or where is not kept. */
@Component
public class RecentAttempts {

    private final JdbcClient jdbc;

    RecentAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In how many lanes (an address, a place, a browser) attempts still count against the next ones. */
    public long lanes(Instant now) {
        return jdbc.sql("select count(*) from accounts.attempt_lane where full_at > ?")
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }
}
