package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the programme's people see of applications: those sent, each within their own part; drafts never. */
@Service
@Transactional(readOnly = true)
@Unguarded("the viewer's part of the programme stands in every where clause")
public class StaffApplicationQueries {

    private static final int PAGE = 25;

    private final JdbcClient jdbc;

    StaffApplicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param callId one call only
     * @param state one state only
     * @param hubId one hub only
     * @param text part of a protocol number, body or title
     * @param after where the page before ended
     */
    public record Filter(
            @Nullable UUID callId,
            @Nullable ApplicationState state,
            @Nullable UUID hubId,
            @Nullable String text,
            @Nullable Place after) {}

    /** A place in the list: everything sent before it comes next. */
    public record Place(Instant submittedAt, UUID id) {}

    /** One line of the list. */
    public record Row(
            UUID id,
            String protocol,
            String title,
            String organisationName,
            UUID callId,
            UUID hubId,
            ApplicationState state,
            Instant submittedAt,
            Euro requested) {}

    /** A page of the list, and where the next one begins, if there is more. */
    public record Page(List<Row> rows, @Nullable Place next) {}

    /** The applications the viewer may see, the latest sent first. */
    public Page list(Filter filter, Viewer viewer) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        scope(viewer, where, values);
        and(where, values, "call_id = :call", "call", filter.callId());
        and(
                where,
                values,
                "state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        and(where, values, "hub_id = :chosenHub", "chosenHub", filter.hubId());
        and(
                where,
                values,
                "(protocol ilike :text or organisation_name ilike :text or title ilike :text)",
                "text",
                pattern(filter.text()));
        if (filter.after() != null) {
            where.append(" and (submitted_at, id) < (:sent, :last)");
            values.put("sent", Timestamp.from(filter.after().submittedAt()));
            values.put("last", filter.after().id());
        }
        List<Row> rows =
                new ArrayList<>(jdbc.sql("""
                select id, protocol, title, organisation_name, call_id, hub_id, state, submitted_at, requested
                from applications.application where state <> 'DRAFT' and submissions > 0""" + where + " order by submitted_at desc, id desc limit " + (PAGE + 1))
                        .params(values)
                        .query(StaffApplicationQueries::row)
                        .list());
        if (rows.size() <= PAGE) {
            return new Page(rows, null);
        }
        Row last = rows.get(PAGE - 1);
        return new Page(List.copyOf(rows.subList(0, PAGE)), new Place(last.submittedAt(), last.id()));
    }

    /** Finds nothing unless the viewer may see the application. */
    public void require(UUID id, Viewer viewer) {
        if (!isVisible(id, viewer)) {
            throw new NotFound();
        }
    }

    /** Whether the viewer may see the application. */
    public boolean isVisible(UUID id, Viewer viewer) {
        StringBuilder where = new StringBuilder(" and id = :id");
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        scope(viewer, where, values);
        return jdbc.sql("select id from applications.application where state <> 'DRAFT' and submissions > 0" + where)
                .params(values)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static void scope(Viewer viewer, StringBuilder where, Map<String, Object> values) {
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)) {
            return;
        }
        if (!viewer.hasAny(Role.HUB_MANAGER, Role.NODE_OFFICER) || viewer.hubId() == null) {
            where.append(" and false");
            return;
        }
        and(where, values, "hub_id = :hub", "hub", viewer.hubId());
        if (!viewer.has(Role.HUB_MANAGER) && !viewer.regions().isEmpty()) {
            and(where, values, "region_code in (:regions)", "regions", viewer.regions());
        }
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("protocol"),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getObject("call_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getTimestamp("submitted_at").toInstant(),
                Euro.of(row.getBigDecimal("requested")));
    }
}
