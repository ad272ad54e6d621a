package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures everybody may read. */
@Service
@Transactional(readOnly = true)
@Unguarded("public figures, without anything about a person")
public class PublicFigureQueries {

    private static final String RUNNING =
            "state in ('RUNNING', 'FINAL_REPORT_DUE', 'FINAL_REPORT_SUBMITTED', 'VERIFIED', 'SUSPENDED')";

    private static final String SUMS = """
            count(*) filter (where state = 'CLOSED') as closed,
            coalesce(sum(granted) filter (where state = 'CLOSED'), 0) as closed_euro,
            coalesce(sum(people) filter (where state = 'CLOSED'), 0) as people,
            count(*) filter (where %1$s) as running,
            coalesce(sum(granted) filter (where %1$s), 0) as running_euro""".formatted(RUNNING);

    private final JdbcClient jdbc;

    PublicFigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole programme. */
    public Totals totals() {
        return jdbc.sql("select " + SUMS + """
                , count(distinct organisation_id) filter (where state = 'CLOSED' or %1$s) as bodies,
                count(distinct transformer_id) filter (where state = 'CLOSED' or %1$s) as transformers
                from insights.project_figure""".formatted(RUNNING))
                .query(Totals.class)
                .single();
    }

    /** By region, where there is a project; the code is Istat's. */
    public List<Share> byRegion() {
        return shares("region_code");
    }

    /** By call, where there is a project; the key is the call's id. */
    public List<Share> byCall() {
        return shares("call_id::text");
    }

    private List<Share> shares(String key) {
        return jdbc.sql("select " + key + " as key, " + SUMS
                        + " from insights.project_figure where state = 'CLOSED' or " + RUNNING
                        + " group by 1 order by 1")
                .query(Share.class)
                .list();
    }
}
