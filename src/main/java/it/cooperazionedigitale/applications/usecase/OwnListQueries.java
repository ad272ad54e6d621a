package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.usecase.SentTurn.Place;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications a body leads and those it has a part in, as one list: the latest moved first, page by page. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body; others' applications are not found")
public class OwnListQueries {

    /** How many are on a page. */
    public static final int PAGE = 20;

    /** Where a body only asked to take part, it learns neither the title nor how the application stands. */
    private static final String MINE = """
            with mine as (
              select a.id, a.title, a.state as standing, null as part, a.protocol, a.call_id, '' as lead, a.state_since as since
              from applications.application a where a.organisation_id = :body
              union all
              select p.id, case when known.here then a.title else '' end,
                case when known.here then a.state when p.state = 'ASKED' then 'DRAFT' else 'WITHDRAWN' end, p.state,
                case when known.here then a.protocol end, a.call_id, a.organisation_name,
                greatest(p.state_since, case when known.here then a.state_since end)
              from applications.partnership p join applications.application a on a.id = p.application_id,
                lateral (select p.state in ('ACCEPTED', 'CONFIRMED') as here) known
              where p.organisation_id = :body),
            named as (
              select m.id, coalesce(nullif(m.title, ''), c.title) as title, m.standing, m.part, m.protocol, c.title as call,
                m.lead, m.since
              from mine m join unnest(cast(cast(:calls as text[]) as uuid[]), cast(:titles as text[])) c (id, title)
                on c.id = m.call_id)
            """;

    private final JdbcClient jdbc;
    private final ListedCalls calls;

    OwnListQueries(JdbcClient jdbc, ListedCalls calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /**
     * Which are looked for.
     *
     * @param group of one group; null for all
     * @param parts only those another body leads
     * @param text words of the title, the call, the leading body or the protocol number
     */
    public record Filter(@Nullable OwnGroup group, boolean parts, String text) {}

    /**
     * One line of the list.
     *
     * @param id the application; the part in it where another body leads
     * @param title the project's; the call's while it has none
     * @param state where the application stands, as far as the body may know
     * @param part how the body's part stands; null where it leads
     * @param protocol its number, once sent
     * @param call the call's title
     * @param lead the body that leads; empty where it is the viewer's
     * @param place where it stands in the list
     */
    public record Line(
            UUID id,
            String title,
            ApplicationState state,
            @Nullable PartnerState part,
            @Nullable String protocol,
            String call,
            String lead,
            Place place) {}

    /**
     * How many there are with the words looked for.
     *
     * @param all in all
     * @param groups of each group that is not empty
     * @param parts led by another body
     */
    public record Counts(int all, Map<OwnGroup, Integer> groups, int parts) {}

    /** A page of the list. */
    public record Page(List<Line> lines, boolean before, boolean after, Counts counts) {}

    /** What fits, of the viewer's body. */
    public Page list(Filter filter, SentTurn turn, Viewer viewer) {
        SearchText text = SearchText.of(filter.text());
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER) || text.wordless()) {
            return new Page(List.of(), false, false, new Counts(0, Map.of(), 0));
        }
        List<CallSummary> published = calls.published();
        Where where = Where.everything()
                .with("body", Objects.requireNonNull(viewer.organisationId()))
                .with(
                        "calls",
                        published.stream().map(call -> call.id().toString()).toArray(String[]::new))
                .with("titles", published.stream().map(CallSummary::title).toArray(String[]::new));
        for (int n = 0; n < text.words().size(); n++) {
            where.and(
                    "public.folded(concat_ws(' ', title, protocol, call, lead)) like '%' || public.folded(:word" + n
                            + ") || '%'",
                    "word" + n,
                    text.words().get(n));
        }
        Counts counts = counts(where);
        return counts.all() == 0 ? new Page(List.of(), false, false, counts) : page(where, filter, turn, counts);
    }

    private Page page(Where where, Filter filter, SentTurn turn, Counts counts) {
        where.and(
                "standing in (:states)",
                "states",
                filter.group() == null ? null : filter.group().states());
        if (filter.parts()) {
            where.and("part is not null");
        }
        if (turn.place() != null) {
            where.and("(since, id) " + (turn.back() ? ">" : "<") + " (:since, :last)")
                    .with("since", Timestamp.from(turn.place().at()))
                    .with("last", turn.place().id());
        }
        String way = turn.back() ? "asc" : "desc";
        List<Line> found = jdbc.sql(MINE + "select * from named where " + where.sql()
                        + " order by since %1$s, id %1$s limit %2$d".formatted(way, PAGE + 1))
                .params(where.values())
                .query(OwnListQueries::line)
                .list();
        boolean more = found.size() > PAGE;
        List<Line> lines = new ArrayList<>(more ? found.subList(0, PAGE) : found);
        if (turn.back()) {
            Collections.reverse(lines);
        }
        return new Page(lines, turn.back() ? more : turn.place() != null, turn.back() || more, counts);
    }

    private Counts counts(Where where) {
        int[] parts = new int[1];
        Map<OwnGroup, Integer> groups = new EnumMap<>(OwnGroup.class);
        jdbc.sql(MINE + "select standing, part is not null as led, count(*) as many from named where " + where.sql()
                        + " group by 1, 2")
                .params(where.values())
                .query(row -> {
                    int many = row.getInt("many");
                    groups.merge(OwnGroup.of(ApplicationState.valueOf(row.getString("standing"))), many, Integer::sum);
                    parts[0] += row.getBoolean("led") ? many : 0;
                });
        return new Counts(groups.values().stream().mapToInt(Integer::intValue).sum(), groups, parts[0]);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String part = row.getString("part");
        UUID id = row.getObject("id", UUID.class);
        return new Line(
                id,
                row.getString("title"),
                ApplicationState.valueOf(row.getString("standing")),
                part == null ? null : PartnerState.valueOf(part),
                row.getString("protocol"),
                row.getString("call"),
                row.getString("lead"),
                new Place(row.getTimestamp("since").toInstant(), id));
    }
}
