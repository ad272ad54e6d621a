package it.cooperazionedigitale.outbox.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal's own work, in two instances on one database. */
@PortalTest
class JobSchedulerTests {

    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofMillis(100);

    @Autowired
    private DataSource database;

    @Autowired
    private JobRuns runs;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "test-" + Ids.next();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger times = new AtomicInteger();
    private List<JobScheduler> instances = List.of();

    private record Job(String name, Rhythm rhythm, IntSupplier work) implements TimedJob {
        @Override
        public String words() {
            return "outbox.job.events";
        }

        @Override
        public int run() {
            return work.getAsInt();
        }
    }

    private void start(Duration pause, IntSupplier work) {
        IntSupplier watched = () -> {
            atOnce.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                times.incrementAndGet();
                return work.getAsInt();
            } finally {
                atWork.decrementAndGet();
            }
        };
        TimedJob job = new Job(name, TimedJob.Rhythm.every(pause), watched);
        instances = List.of(
                new JobScheduler(database, List.of(job), runs, true, SOON),
                new JobScheduler(database, List.of(job), runs, true, SOON));
        instances.forEach(JobScheduler::start);
    }

    @AfterEach
    void stop() {
        instances.forEach(JobScheduler::destroy);
        jdbc.sql("delete from outbox.scheduled_task where task_name = ?")
                .param(name)
                .update();
    }

    private List<String> outcomes() {
        return jdbc.sql("select outcome from outbox.job_run where job = ? order by started_at")
                .param(name)
                .query(String.class)
                .list();
    }

    @Test
    void ofTwoInstancesOneRunsAJobAtATime() {
        start(SOON, () -> 1);
        await().atMost(BOUND).until(() -> times.get() >= 6);
        stop();
        assertThat(atOnce.get()).isEqualTo(1);
        assertThat(outcomes()).hasSize(times.get()).containsOnly("DONE");
    }

    @Test
    void aFailedRunIsKeptWithItsReasonAndTriedAgain() {
        start(SOON, () -> {
            if (times.get() < 3) {
                throw new IllegalStateException("the other side does not answer");
            }
            return 2;
        });
        await().atMost(BOUND).until(() -> outcomes().contains("DONE"));
        assertThat(outcomes()).startsWith("FAILED", "FAILED", "DONE");
        assertThat(jdbc.sql("select problem from outbox.job_run where job = ? order by started_at limit 1")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("IllegalStateException: the other side does not answer");
    }

    @Test
    void aRunThatHadNothingToDoLeavesNoRow() {
        start(SOON, () -> 0);
        await().atMost(BOUND).until(() -> times.get() >= 2);
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void aJobCanBeAskedForAtOnce() {
        start(Duration.ofDays(1), () -> 1);
        await().atMost(BOUND).until(() -> times.get() == 1 && atWork.get() == 0);
        await().atMost(BOUND).until(() -> instances.get(0).bringForward(name, Clock.systemUTC()));
        await().atMost(BOUND).until(() -> times.get() == 2);
    }
}
