package it.cooperazionedigitale.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Stumbling;
import it.cooperazionedigitale.Stumbling.Happened;
import it.cooperazionedigitale.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An event whose listener failed is not lost: it is handed over again, in time, once, and not for ever. */
@PortalTest
class FailedEventsTests {

    @Autowired
    private FailedEvents failed;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aListenerThatFailsTwiceSucceedsTheThirdTimeAndTheEventIsArchived() {
        UUID id = happens(2);
        until(() -> "FAILED".equals(status(id)));
        failed.run();
        assertThat(Stumbling.handedOver(id)).as("not at once").isEqualTo(1);

        waited(id, Duration.ofMinutes(1));
        failed.run();
        until(() -> Stumbling.handedOver(id) == 2 && "FAILED".equals(status(id)));
        failed.run();
        assertThat(status(id)).as("not before its time").isEqualTo("FAILED");
        assertThat(Stumbling.handedOver(id)).isEqualTo(2);

        waited(id, Duration.ofMinutes(20));
        failed.run();
        until(() -> Stumbling.handedOver(id) == 3 && count("event_publication_archive", id) == 1);
        assertThat(count("event_publication", id)).isZero();

        failed.run();
        assertThat(Stumbling.handedOver(id)).as("done is done").isEqualTo(3);
    }

    @Test
    void theWaitsGetLonger() {
        UUID id = happens(20);
        until(() -> "FAILED".equals(status(id)));
        jdbc.sql("update public.event_publication set completion_attempts = 6 where serialized_event like ?")
                .param("%" + id + "%")
                .update();
        waited(id, Duration.ofMinutes(31));
        failed.run();
        assertThat(Stumbling.handedOver(id)).isEqualTo(1);
        waited(id, Duration.ofMinutes(33));
        failed.run();
        until(() -> Stumbling.handedOver(id) == 2);
    }

    @Test
    void whatFailsAgainAndAgainIsLaidAside() {
        UUID id = happens(100);
        until(() -> "FAILED".equals(status(id)));
        jdbc.sql("update public.event_publication set completion_attempts = ? where serialized_event like ?")
                .params(FailedEvents.ATTEMPTS, "%" + id + "%")
                .update();
        failed.run();
        assertThat(count("event_publication", id)).isZero();
        assertThat(count("event_publication_given_up", id)).isEqualTo(1);
        assertThat(Stumbling.handedOver(id)).isEqualTo(1);
    }

    @Test
    void howeverManyAskAtOnceItIsHandedOverOnce() {
        UUID id = happens(1);
        until(() -> "FAILED".equals(status(id)));
        waited(id, Duration.ofMinutes(1));
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(instance -> CompletableFuture.runAsync(failed::run))
                        .toArray(CompletableFuture[]::new))
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
        until(() -> count("event_publication_archive", id) == 1);
        assertThat(Stumbling.handedOver(id)).as("once, though eight asked").isEqualTo(2);
    }

    private UUID happens(int failures) {
        UUID id = Ids.next();
        transaction.executeWithoutResult(status -> events.publishEvent(new Happened(id, failures)));
        return id;
    }

    private void waited(UUID id, Duration since) {
        jdbc.sql("update public.event_publication set last_resubmission_date = ? where serialized_event like ?")
                .params(Timestamp.from(clock.instant().minus(since)), "%" + id + "%")
                .update();
    }

    private String status(UUID id) {
        return jdbc.sql("select status from public.event_publication where serialized_event like ?")
                .param("%" + id + "%")
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private long count(String table, UUID id) {
        return jdbc.sql("select count(*) from public." + table + " where serialized_event like ?")
                .param("%" + id + "%")
                .query(Long.class)
                .single();
    }

    private static void until(BooleanSupplier fulfilled) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!fulfilled.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
