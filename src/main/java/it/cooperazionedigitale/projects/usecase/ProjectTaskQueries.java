package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What awards and projects ask somebody to do now: one query a room. */
@Service
@Transactional(readOnly = true)
@Unguarded("scoped by the viewer in each query")
public class ProjectTaskQueries {

    /**
     * Something to do.
     *
     * @param kind what is to be done
     * @param id of the thing it is done on
     * @param title the project's title
     * @param number the report's place, or how many there are
     * @param term the instant it is due, if any
     * @param day the day it is due, if any
     */
    public record Due(
            String kind,
            UUID id,
            String title,
            int number,
            @Nullable Instant term,
            @Nullable LocalDate day) {}

    private static final String BODY = """
            select 'accept' as kind, application_id as id, title, 0 as number, accept_by as term, null::date as day
              from projects.award where organisation_id = :who and state = 'OFFERED' and accept_by > :now
            union all
            select case p.state when 'TO_START' then 'start' when 'FINAL_REPORT_DUE' then 'final' else 'conclude' end,
              p.id, p.title, 0, null, (p.started_on + make_interval(months => p.months))::date
              from projects.project p
              where p.organisation_id = :who and (p.state = 'FINAL_REPORT_DUE'
                or p.state = 'TO_START' and p.engagement_state in ('PROPOSED', 'CONFIRMED') or p.state = 'RUNNING'
                and not exists (select 1 from projects.progress_report r where r.project_id = p.id and r.state in ('PLANNED', 'SENT_BACK')))
            union all
            (select distinct on (p.id) case r.state when 'SENT_BACK' then 'mend' else 'report' end, p.id, p.title, r.number, null, r.due_on
              from projects.project p join projects.progress_report r on r.project_id = p.id and r.state in ('PLANNED', 'SENT_BACK')
              where p.organisation_id = :who and p.state = 'RUNNING' order by p.id, r.number)
            union all
            select 'firm', id, title, 0, null, null from projects.project
              where organisation_id = :who and state in ('TO_START', 'RUNNING')
                and (engagement_state is null or engagement_state = 'DECLINED')""";

    private static final String FIRM = """
            select 'answer' as kind, id, title, 0 as number, null::timestamptz as term, null::date as day
            from projects.project
            where transformer_id = :who and engagement_state = 'PROPOSED' and state in ('TO_START', 'RUNNING')
            order by engagement_at limit 20""";

    private static final String STAFF = """
            (select 'check' as kind, r.id, p.title, r.number, null::timestamptz as term, null::date as day
              from projects.progress_report r join projects.project p on p.id = r.project_id
              where r.state = 'SUBMITTED' order by r.submitted_at limit 20)
            union all
            (select case state when 'VERIFIED' then 'close' else 'verify' end, id, title, 0, null, null
              from projects.project p where state = 'VERIFIED' or state = 'FINAL_REPORT_SUBMITTED' and not exists (select 1
                from projects.progress_report r where r.project_id = p.id and r.state in ('SUBMITTED', 'SENT_BACK'))
              order by code limit 20)
            union all
            select 'lapse', null, '', count(*)::int, null, null from projects.award
              where state = 'OFFERED' and accept_by <= :now having count(*) > 0""";

    private static final String BOARD = """
            select 'revoke' as kind, id, title, 0 as number, null::timestamptz as term, null::date as day
            from projects.project
            where revocation_at is not null and state not in ('REVOKED', 'CLOSED', 'WAIVED')
            order by revocation_at limit 20""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectTaskQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the viewer has to do, room by room. */
    public List<Due> dueFor(Viewer viewer) {
        if (viewer.has(Role.APPLICANT)) {
            return ask(BODY, viewer);
        }
        if (viewer.has(Role.TRANSFORMER)) {
            return ask(FIRM, viewer);
        }
        if (viewer.has(Role.STAFF)) {
            return ask(STAFF, viewer);
        }
        return viewer.has(Role.BOARD) ? ask(BOARD, viewer) : List.of();
    }

    private List<Due> ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("who", viewer.organisationId())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query((row, n) -> new Due(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getTimestamp("term") == null
                                ? null
                                : row.getTimestamp("term").toInstant(),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
