package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands events whose listener failed or went stale to it once more, after ever longer waits. What has failed
 * {@value #ATTEMPTS} times is laid aside, and said aloud, so that it keeps nothing else from being handed over.
 */
@Component
class FailedEvents implements TimedJob {

    static final int ATTEMPTS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(FailedEvents.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int AT_ONCE = 500;

    private final FailedEventPublications events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate alone;
    private final TransactionTemplate outside;

    FailedEvents(
            FailedEventPublications events, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
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

    /**
     * How many events were laid aside or handed over; whether these succeed now shows at the next run. Nothing when another
     * instance is at it: an event that is being handled may be marked once more by whoever read it as failed before.
     */
    @Override
    public int run() {
        return alone.execute(status -> othersAreAtIt() ? 0 : outside.execute(suspended -> handOver()));
    }

    private boolean othersAreAtIt() {
        return !jdbc.sql("select pg_try_advisory_xact_lock(hashtext(?))")
                .param(name())
                .query(Boolean.class)
                .single();
    }

    private int handOver() {
        AtomicInteger done = new AtomicInteger(layAside());
        events.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withFilter(event -> {
            boolean due = !clock.instant().isBefore(next(event));
            done.addAndGet(due ? 1 : 0);
            return due;
        }));
        return done.get();
    }

    private int layAside() {
        List<String> given = jdbc.sql("""
                with given_up as (
                  delete from public.event_publication where status = 'FAILED' and completion_attempts >= ? returning *)
                insert into public.event_publication_given_up
                  (id, listener_id, event_type, serialized_event, publication_date, completion_date, status,
                   completion_attempts, last_resubmission_date)
                select id, listener_id, event_type, serialized_event, publication_date, completion_date, status,
                   completion_attempts, last_resubmission_date from given_up
                returning listener_id || ' ' || id""").param(ATTEMPTS).query(String.class).list();
        given.forEach(publication -> LOG.error("An event was given up after {} attempts: {}", ATTEMPTS, publication));
        return given.size();
    }

    /** A minute after the first failure, then each time after twice as long. */
    private static Instant next(EventPublication event) {
        Instant last = event.getLastResubmissionDate();
        if (last == null) {
            return event.getPublicationDate();
        }
        Duration wait = Duration.ofMinutes(1L << Math.min(event.getCompletionAttempts(), ATTEMPTS) >> 1);
        return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
