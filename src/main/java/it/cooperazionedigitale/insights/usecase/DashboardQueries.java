package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of those who run the programme: staff, board and auditor see all, a hub manager the hub's. */
@Service
@Transactional(readOnly = true)
@Unguarded("scoped by the viewer in each query")
public class DashboardQueries {

    /** How many applications came at least so far. */
    public record Funnel(long started, long sent, long eligible, long evaluated, long awarded, long closed) {}

    /** How many applications were sent on a day. */
    public record Day(LocalDate day, long sent) {}

    /** What was asked of a call's budget, what was given, and what of that is still bound. */
    public record Spending(UUID callId, BigDecimal requested, BigDecimal awarded, BigDecimal bound) {}

    /** How many projects stand where, with their contributions. */
    public record Standing(String state, long projects, BigDecimal granted) {}

    private static final UUID NONE = new UUID(0, 0);

    private static final String SEEN = "(:all or hub_id = :hub) and (:everyCall or call_id = :call)";

    private static final String EVALUATED = "'EVALUATED', 'RANKED_FUNDED', 'RANKED_RESERVE', 'BELOW_THRESHOLD', "
            + "'AWARDED', 'NOT_AWARDED', 'ACCEPTED', 'WAIVED', 'LAPSED'";

    /** Of a sealed call nothing but how many applications there are. */
    private static final String BROKEN = SEEN + " and not call_id = any(:sealed)";

    private final JdbcClient jdbc;
    private final CallDirectory calls;

    DashboardQueries(JdbcClient jdbc, CallDirectory calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** From drafts to closed projects, of one call or of all. */
    public Funnel funnel(@Nullable UUID call, Viewer viewer) {
        return seen("""
                select count(*) as started,
                  count(*) filter (where sent_on is not null and state not in ('DRAFT', 'WITHDRAWN')) as sent,
                  count(*) filter (where state in ('ELIGIBLE', 'IN_EVALUATION', %1$s)) as eligible,
                  count(*) filter (where state in (%1$s)) as evaluated,
                  count(*) filter (where state in ('AWARDED', 'ACCEPTED', 'WAIVED', 'LAPSED')) as awarded,
                  (select count(*) from insights.project_figure where state = 'CLOSED' and %2$s) as closed
                from insights.application_figure where %2$s""".formatted(EVALUATED, SEEN), call, viewer)
                .query(Funnel.class)
                .single();
    }

    /** Applications sent and not taken back, by Italian day; without those of sealed calls. */
    public List<Day> perDay(@Nullable UUID call, Viewer viewer) {
        return seen("""
                select sent_on as day, count(*) as sent from insights.application_figure
                where sent_on is not null and state not in ('DRAFT', 'WITHDRAWN') and %s
                group by sent_on order by sent_on""".formatted(BROKEN), call, viewer)
                .param("sealed", sealed())
                .query(Day.class)
                .list();
    }

    /** The money of each call with applications; without sealed calls. */
    public List<Spending> spending(@Nullable UUID call, Viewer viewer) {
        return seen("""
                select call_id, sum(requested) as requested, sum(awarded) as awarded, sum(bound) as bound from (
                  select call_id, case when sent_on is not null and state not in ('DRAFT', 'WITHDRAWN') then requested else 0 end
                      as requested,
                    coalesce(awarded, 0) as awarded, case when state = 'AWARDED' then coalesce(awarded, 0) else 0 end as bound
                    from insights.application_figure where %1$s
                  union all
                  select call_id, 0, 0, granted from insights.project_figure
                    where state not in ('WAIVED', 'REVOKED') and %1$s) as money
                group by call_id""".formatted(BROKEN), call, viewer)
                .param("sealed", sealed())
                .query(Spending.class)
                .list();
    }

    /** Projects by state. */
    public List<Standing> projects(@Nullable UUID call, Viewer viewer) {
        return seen("""
                select state, count(*) as projects, sum(granted) as granted from insights.project_figure
                where %s group by state""".formatted(SEEN), call, viewer).query(Standing.class).list();
    }

    private UUID[] sealed() {
        return calls.sealed().stream().map(CallSummary::id).toArray(UUID[]::new);
    }

    private JdbcClient.StatementSpec seen(String sql, @Nullable UUID call, Viewer viewer) {
        boolean all = viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR);
        UUID hub = viewer.hubId();
        return jdbc.sql(sql)
                .param("all", all)
                .param("hub", viewer.has(Role.HUB_MANAGER) && hub != null ? hub : NONE)
                .param("everyCall", call == null)
                .param("call", call == null ? NONE : call);
    }
}
