package it.cooperazionedigitale.outbox.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TimedJob;
import it.cooperazionedigitale.site.TimedJob.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs every {@link TimedJob} at its times: of all instances on one database, one runs a job, and a dead one's job is taken over. */
@Component
public class JobScheduler implements DisposableBean {

    private static final int THREADS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private final boolean wanted;

    JobScheduler(
            DataSource database,
            List<TimedJob> jobs,
            JobRuns runs,
            @Value("${portal.jobs:true}") boolean wanted,
            @Value("${portal.jobs.looking:PT5S}") Duration looking) {
        this.wanted = wanted;
        List<RecurringTask<Void>> tasks =
                jobs.stream().map(job -> task(job, runs)).toList();
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("outbox.scheduled_task")
                .threads(THREADS)
                .pollingInterval(looking)
                .shutdownMaxWait(PATIENCE)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private static RecurringTask<Void> task(TimedJob job, JobRuns runs) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((instance, context) -> runs.run(job));
    }

    private static Schedule schedule(Rhythm rhythm) {
        return rhythm.daily() != null
                ? new Daily(ItalianFormats.ROME, rhythm.daily())
                : FixedDelay.of(Objects.requireNonNull(rhythm.every()));
    }

    /** Starts once the portal takes visitors, after what the start itself has to do. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void start() {
        if (wanted) {
            scheduler.start();
        }
    }

    /** Brings the job's next run forward to now; false if it is running at this moment or no instance has started yet. */
    public boolean bringForward(String job, Clock realTime) {
        TaskInstanceId next = TaskInstanceId.of(job, RecurringTask.INSTANCE);
        boolean moved =
                scheduler.getScheduledExecution(next).isPresent() && scheduler.reschedule(next, realTime.instant());
        if (wanted) {
            scheduler.triggerCheckForDueExecutions();
        }
        return moved;
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
