package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TimedJob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the portal's own work stands. */
@Service
@Transactional(readOnly = true)
public class JobQueries {

    private static final int RUNS = 20;
    private static final int EVENTS = 50;

    private final JdbcClient jdbc;
    private final List<TimedJob> jobs;

    JobQueries(JdbcClient jdbc, List<TimedJob> jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs.stream().sorted(Comparator.comparing(TimedJob::name)).toList();
    }

    /**
     * One job.
     *
     * @param name its name
     * @param words the message key of what it does
     * @param rhythm when it runs
     * @param next when it runs next, null before the first start
     * @param running whether an instance is at it
     * @param lastSuccess the end of the last run that went well
     * @param failures runs in a row that failed
     */
    public record Job(
            String name,
            String words,
            TimedJob.Rhythm rhythm,
            @Nullable Instant next,
            boolean running,
            @Nullable Instant lastSuccess,
            int failures) {}

    /**
     * One run that did something or failed.
     *
     * @param words the message key of the job
     * @param things how many things it did
     * @param problem what went wrong, null where nothing did
     */
    public record Run(
            String words,
            Instant started,
            Instant ended,
            int things,
            @Nullable String problem) {}

    /**
     * An event that a listener has not dealt with.
     *
     * @param listener the listener, without its package
     * @param event the event, without its package
     * @param attempts how often it was handed over
     */
    public record WaitingEvent(String listener, String event, Instant published, int attempts) {}

    private record Row(
            @Nullable Instant next,
            boolean running,
            @Nullable Instant lastSuccess,
            int failures) {}

    /** All jobs by name. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<Job> jobs(Viewer viewer) {
        Map<String, Row> rows = jdbc
                .sql(
                        "select task_name, execution_time, picked, last_success, consecutive_failures from outbox.scheduled_task")
                .query((row, n) -> Map.entry(row.getString(1), row(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        Row unknown = new Row(null, false, null, 0);
        return jobs.stream()
                .map(job -> {
                    Row row = rows.getOrDefault(job.name(), unknown);
                    return new Job(
                            job.name(),
                            job.words(),
                            job.rhythm(),
                            row.next(),
                            row.running(),
                            row.lastSuccess(),
                            row.failures());
                })
                .toList();
    }

    /** The newest runs that did something or failed. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<Run> runs(Viewer viewer) {
        Map<String, String> words = jobs.stream().collect(Collectors.toMap(TimedJob::name, TimedJob::words));
        return jdbc.sql(
                        "select job, started_at, ended_at, things, problem from outbox.job_run order by started_at desc, id limit ?")
                .param(RUNS)
                .query((row, n) -> new Run(
                        words.getOrDefault(row.getString(1), row.getString(1)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getInt(4),
                        row.getString(5)))
                .list();
    }

    /** The oldest events that a listener failed on, or that wait for longer than a minute. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<WaitingEvent> waitingEvents(Viewer viewer) {
        return jdbc.sql("""
                select listener_id, event_type, publication_date, coalesce(completion_attempts, 1) from event_publication
                where completion_date is null and (status = 'FAILED' or publication_date < now() - interval '1 minute')
                order by publication_date limit ?""").param(EVENTS).query((row, n) -> waiting(row)).list();
    }

    /**
     * An event that was laid aside after many attempts.
     *
     * @param id the event
     * @param event what waits for whom, since when
     */
    public record LaidAside(UUID id, WaitingEvent event) {}

    /** The oldest events that nobody hands over any more. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<LaidAside> laidAside(Viewer viewer) {
        return jdbc.sql("""
                select listener_id, event_type, publication_date, coalesce(completion_attempts, 1), id
                from public.event_publication_given_up order by publication_date limit ?""")
                .param(EVENTS)
                .query((row, n) -> new LaidAside(row.getObject(5, UUID.class), waiting(row)))
                .list();
    }

    private static WaitingEvent waiting(ResultSet row) throws SQLException {
        Function<String, String> last = name -> name.substring(name.lastIndexOf('.') + 1);
        return new WaitingEvent(
                last.apply(row.getString(1).replaceAll("\\(.*$", "").replaceAll("\\.(\\w+)$", " $1")),
                last.apply(row.getString(2)),
                row.getTimestamp(3).toInstant(),
                row.getInt(4));
    }

    private static Row row(ResultSet row) throws SQLException {
        Timestamp success = row.getTimestamp(4);
        return new Row(
                row.getTimestamp(2).toInstant(),
                row.getBoolean(3),
                success == null ? null : success.toInstant(),
                row.getInt(5));
    }
}
