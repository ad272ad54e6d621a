package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out anew what each part of an application usually takes, from those that were sent. */
@Component
@Unguarded("the portal counts by itself, and keeps medians only")
public class CountUsualTimes implements TimedJob {

    /** Fewer tell about bodies, not about the form. */
    static final int ENOUGH = 5;

    private static final String MEDIAN = """
            greatest(1, round(percentile_cont(0.5) within group (order by t.seconds) / 60))::int, count(*)
            from applications.work_time t join applications.application a on a.id = t.application_id
            where a.submissions > 0 and t.seconds > 0""";

    private final JdbcClient jdbc;

    CountUsualTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    @Transactional
    public int run() {
        jdbc.sql("delete from applications.usual_time").update();
        return jdbc.sql("""
                insert into applications.usual_time (form_id, place, minutes, applications)
                select a.form_id, t.place, %1$s group by a.form_id, t.place having count(*) >= :enough
                union all
                select null, t.place, %1$s and t.place not like 'progetto/%%' group by t.place having count(*) >= :enough""".formatted(MEDIAN)).param("enough", ENOUGH).update();
    }
}
