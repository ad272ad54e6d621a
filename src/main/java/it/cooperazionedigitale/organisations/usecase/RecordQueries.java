package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All records of bodies, for the offices: looked for, one by one, and beside those that may be the same body. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.hasAny('STAFF', 'ADMIN')")
public class RecordQueries {

    private static final int PAGE = 25;
    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;

    RecordQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param text words of the name, a code or the PEC
     * @param kind only this kind
     * @param hubId only this hub's
     * @param merged only records merged into another one, or only others; null for both
     * @param after the last record of the page before
     */
    public record Filter(
            String text,
            @Nullable OrganisationKind kind,
            @Nullable UUID hubId,
            @Nullable Boolean merged,
            @Nullable UUID after) {}

    /** One record in a list. */
    public record Row(
            UUID id,
            String name,
            OrganisationKind kind,
            String taxCode,
            @Nullable String pec,
            String comune,
            String hub,
            Instant registeredAt,
            int team,
            @Nullable UUID mergedInto) {}

    /** A page of the list, and after which record the next one begins, if there are more. */
    public record Page(List<Row> rows, @Nullable UUID next) {}

    /** Somebody of the team. */
    public record Member(UUID account, String name, String email, TeamRole place) {}

    /** Another record that may be the same body, and why it may: message keys end in {@code PEC}, {@code PLACE} or {@code NAME}. */
    public record Double(Row row, String why) {}

    /** Whether the body belongs to a federation. */
    public boolean federated(UUID id, Viewer viewer) {
        return jdbc.sql("select federation is not null from organisations.organisation where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The records that fit, by name. */
    public Page list(Filter filter, Viewer viewer) {
        StringBuilder where = new StringBuilder("where o.lapsed_at is null");
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(filter.text().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> {
                    String name = "word" + values.size();
                    where.append(" and o.search like '%' || public.folded(:")
                            .append(name)
                            .append(") || '%'");
                    values.put(
                            name, word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
                });
        if (filter.kind() != null) {
            where.append(" and o.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.hubId() != null) {
            where.append(" and o.hub_id = :hub");
            values.put("hub", filter.hubId());
        }
        if (filter.merged() != null) {
            where.append(filter.merged() ? " and o.merged_into is not null" : " and o.merged_into is null");
        }
        if (filter.after() != null) {
            where.append(" and (o.sort_name, o.id) > (select b.sort_name, b.id from organisations.organisation b"
                    + " where b.id = :after)");
            values.put("after", filter.after());
        }
        List<Row> rows = jdbc.sql(select(where.toString()) + " order by o.sort_name, o.id limit " + (PAGE + 1))
                .params(values)
                .query(RecordQueries::row)
                .list();
        return rows.size() <= PAGE
                ? new Page(rows, null)
                : new Page(
                        List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).id());
    }

    /** One record. */
    public Row one(UUID id, Viewer viewer) {
        return jdbc.sql(select("where o.id = :id"))
                .param("id", id)
                .query(RecordQueries::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Its team, the first in first. */
    public List<Member> team(UUID id, Viewer viewer) {
        return jdbc.sql("""
                select m.account_id, a.name, a.email, m.team_role from organisations.membership m
                join accounts.account a on a.id = m.account_id
                where m.organisation_id = ? order by m.since, m.id""")
                .param(id)
                .query((row, n) -> new Member(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        TeamRole.valueOf(row.getString(4))))
                .list();
    }

    /** Other records that may be the same body: the same PEC, a like name in the same comune, or a very like name. */
    public List<Double> doubles(UUID id, Viewer viewer) {
        return jdbc.sql("""
                with me as (select * from organisations.organisation where id = :id)
                select found.*, case when found.same_pec then 'PEC' when found.same_place then 'PLACE' else 'NAME' end as why
                from ("""
                        + select(
                                """
                        join me on me.id <> o.id and me.kind = o.kind and o.merged_into is null and o.lapsed_at is null
                        where o.pec = me.pec or (o.sort_name % me.sort_name
                          and (o.comune_code = me.comune_code or similarity(o.sort_name, me.sort_name) >= 0.6))""",
                                ", coalesce(o.pec = me.pec, false) as same_pec, o.comune_code = me.comune_code as same_place,"
                                        + " similarity(o.sort_name, me.sort_name) as likeness")
                        + ") found order by found.same_pec desc, found.likeness desc, found.id limit 10")
                .param("id", id)
                .query((row, n) -> new Double(row(row, n), row.getString("why")))
                .list();
    }

    private static String select(String where) {
        return select(where, "");
    }

    private static String select(String where, String more) {
        return """
                select o.id, o.name, o.kind, o.tax_code, o.pec, o.registered_at, o.merged_into, c.name as comune, h.name as hub,
                  (select count(*) from organisations.membership m where m.organisation_id = o.id) as team""" + more + """

                from organisations.organisation o join organisations.hub h on h.id = o.hub_id
                join reference.comune c on c.code = o.comune_code
                """ + where;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("tax_code"),
                row.getString("pec"),
                row.getString("comune"),
                row.getString("hub"),
                row.getTimestamp("registered_at").toInstant(),
                row.getInt("team"),
                row.getObject("merged_into", UUID.class));
    }
}
