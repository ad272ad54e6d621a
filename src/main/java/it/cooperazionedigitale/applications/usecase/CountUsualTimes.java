package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what each part of an application usually takes, from those that were sent. What was found for a form to which nothing
 * was sent for a year stands.
 */
@Component
@Unguarded("the portal counts by itself, and keeps medians only")
public class CountUsualTimes implements TimedJob {

    /** Fewer tell about bodies, not about the form. */
    static final int ENOUGH = 5;

    private static final LocalTime HOUR = LocalTime.of(3, 30);
    private static final Duration YEAR = Duration.ofDays(365);

    private static final String MEDIAN = """
            greatest(1, round(percentile_cont(0.5) within group (order by t.seconds) / 60))::int, count(*)
            from applications.work_time t join applications.application a on a.id = t.application_id
            where a.submissions > 0 and t.seconds > 0""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CountUsualTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "applications-times";
    }

    @Override
    public String words() {
        return "applications.job.times";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(HOUR);
    }

    @Override
    @Transactional
    public int run() {
        return jdbc.sql("""
                insert into applications.usual_time (form_id, place, minutes, applications)
                select a.form_id, t.place, %1$s
                  and a.form_id in (select form_id from applications.application where submitted_at > :since)
                group by a.form_id, t.place having count(*) >= :enough
                union all
                select null, t.place, %1$s and a.submitted_at > :since and t.place not like 'progetto/%%'
                group by t.place having count(*) >= :enough
                on conflict (form_id, place)
                  do update set minutes = excluded.minutes, applications = excluded.applications""".formatted(MEDIAN))
                .param("enough", ENOUGH)
                .param("since", Timestamp.from(clock.instant().minus(YEAR)))
                .update();
    }
}
