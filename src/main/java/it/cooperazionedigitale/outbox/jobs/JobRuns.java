package it.cooperazionedigitale.outbox.jobs;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.site.TimedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a job and keeps what came of it: runs that did something, and runs that failed. Times are the database's. */
@Component
class JobRuns {

    private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);
    private static final int PROBLEM = 500;

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the job; a failure is kept and goes on to the scheduler, which tries again at the next time. */
    void run(TimedJob job) {
        long begun = System.nanoTime();
        try {
            int things = job.run();
            if (things > 0) {
                keep(job, begun, "DONE", things, null);
            }
        } catch (RuntimeException failure) {
            LOG.error("The job {} failed and will be tried again.", job.name(), failure);
            keep(job, begun, "FAILED", 0, cut(failure));
            throw failure;
        }
    }

    private void keep(
            TimedJob job, long begun, String outcome, int things, @org.jspecify.annotations.Nullable String problem) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        jdbc.sql("""
                insert into outbox.job_run (id, job, started_at, ended_at, outcome, things, problem)
                values (?, ?, clock_timestamp() - make_interval(secs => ?), clock_timestamp(), ?, ?, ?)""")
                .params(Ids.next(), job.name(), seconds, outcome, things, problem)
                .update();
    }

    private static String cut(RuntimeException failure) {
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return text.length() <= PROBLEM ? text : text.substring(0, PROBLEM);
    }
}
