package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Hands events whose listener failed or went stale to it once more. */
@Component
class FailedEvents implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FailedEventPublications events;
    private final JdbcClient jdbc;

    FailedEvents(FailedEventPublications events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "event-resubmission";
    }

    @Override
    public String words() {
        return "outbox.job.events";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    /** How many events had failed; whether they succeed now shows at the next run. */
    @Override
    public int run() {
        int failed = jdbc.sql("select count(*) from event_publication where status = 'FAILED'")
                .query(Integer.class)
                .single();
        if (failed > 0) {
            events.resubmit(ResubmissionOptions.defaults());
        }
        return failed;
    }
}
