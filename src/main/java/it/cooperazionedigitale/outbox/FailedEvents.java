package it.cooperazionedigitale.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands events whose listener failed or went stale to it once more, from one instance at a time. */
@Component
class FailedEvents {

    /** Names this work among the advisory locks of the database. */
    private static final long LOCK = 20_261_122_01L;

    private final FailedEventPublications events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FailedEvents(FailedEventPublications events, JdbcClient jdbc, TransactionTemplate transaction) {
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${portal.events.retry:PT1M}", initialDelayString = "PT1M")
    void resubmit() {
        transaction.executeWithoutResult(status -> {
            boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single();
            if (mine) {
                events.resubmit(ResubmissionOptions.defaults());
            }
        });
    }
}
