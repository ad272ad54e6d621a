package it.cooperazionedigitale.outbox.web.jobs;

import it.cooperazionedigitale.outbox.usecase.JobQueries.Job;
import it.cooperazionedigitale.outbox.usecase.JobQueries.LaidAside;
import it.cooperazionedigitale.outbox.usecase.JobQueries.Run;
import it.cooperazionedigitale.outbox.usecase.JobQueries.WaitingEvent;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TimedJob.Rhythm;
import it.cooperazionedigitale.site.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The jobs, ready to print.
 *
 * @param well whether nothing calls for action
 * @param jobs what the portal does by itself, those that fail first
 * @param runs the newest runs
 * @param earlier the runs before them
 * @param events the events that wait
 * @param aside those that were laid aside
 */
record JobsPage(
        boolean well,
        List<JobRow> jobs,
        List<RunRow> runs,
        List<RunRow> earlier,
        List<EventRow> events,
        List<AsideRow> aside) {

    private static final int NEWEST = 8;

    /** One job; {@code every} counts in the unit that {@code rhythm} names. */
    record JobRow(
            String name,
            String words,
            String rhythm,
            String every,
            String status,
            Tone tone,
            boolean failing,
            @Nullable String lastSuccess,
            @Nullable String next) {}

    record RunRow(
            String words,
            String when,
            String took,
            String things,
            @Nullable String problem) {}

    record EventRow(String listener, String event, String when, int attempts) {}

    record AsideRow(UUID id, EventRow event) {}

    static JobsPage of(List<Job> jobs, List<Run> runs, List<WaitingEvent> events, List<LaidAside> aside) {
        return new JobsPage(
                events.isEmpty() && aside.isEmpty() && jobs.stream().allMatch(job -> job.failures() == 0),
                jobs.stream()
                        .sorted(Comparator.comparing(job -> job.failures() == 0))
                        .map(JobsPage::row)
                        .toList(),
                runs.stream().limit(NEWEST).map(JobsPage::row).toList(),
                runs.stream().skip(NEWEST).map(JobsPage::row).toList(),
                events.stream().map(JobsPage::row).toList(),
                aside.stream()
                        .map(one -> new AsideRow(one.id(), row(one.event())))
                        .toList());
    }

    private static EventRow row(WaitingEvent event) {
        return new EventRow(event.listener(), event.event(), ItalianFormats.exact(event.published()), event.attempts());
    }

    private static JobRow row(Job job) {
        String status =
                job.running() ? "running" : job.failures() > 0 ? "failing" : job.next() == null ? "idle" : "well";
        Tone tone =
                job.running() ? Tone.DOING : job.failures() > 0 ? Tone.STOP : job.next() == null ? Tone.CALM : Tone.OK;
        return new JobRow(
                job.name(),
                job.words(),
                unit(job.rhythm()),
                count(job.rhythm()),
                "outbox.jobs.status." + status,
                tone,
                job.failures() > 0,
                exact(job.lastSuccess()),
                exact(job.next()));
    }

    private static RunRow row(Run run) {
        double seconds = Duration.between(run.started(), run.ended()).toMillis() / 1000.0;
        return new RunRow(
                run.words(),
                ItalianFormats.exact(run.started()),
                ItalianFormats.decimal(seconds),
                ItalianFormats.number(run.things()),
                run.problem());
    }

    private static String unit(Rhythm rhythm) {
        if (rhythm.daily() != null) {
            return "outbox.jobs.daily";
        }
        long seconds = Objects.requireNonNull(rhythm.every()).toSeconds();
        return seconds < 60 ? "outbox.jobs.seconds" : seconds < 120 ? "outbox.jobs.minute" : "outbox.jobs.minutes";
    }

    private static String count(Rhythm rhythm) {
        if (rhythm.daily() != null) {
            return rhythm.daily().toString();
        }
        long seconds = Objects.requireNonNull(rhythm.every()).toSeconds();
        return ItalianFormats.number(seconds < 60 ? seconds : seconds / 60);
    }

    private static @Nullable String exact(@Nullable Instant instant) {
        return instant == null ? null : ItalianFormats.exact(instant);
    }
}
