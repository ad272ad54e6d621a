package it.cooperazionedigitale.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who watches over the portal what of its own work does not succeed. */
@Component
public class JobWatch {

    /**
     * What does not succeed.
     *
     * @param jobs timed jobs whose last run failed
     * @param events events between modules that were laid aside after many attempts
     */
    public record Failing(long jobs, long events) {}

    private final JdbcClient jdbc;

    JobWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not succeed now. */
    @Transactional(readOnly = true)
    public Failing failing() {
        return jdbc.sql("""
                select (select count(*) from outbox.scheduled_task where consecutive_failures > 0) as jobs,
                       (select count(*) from event_publication_given_up) as events""").query(Failing.class).single();
    }
}
