package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who has an account, for the administrator: looked for by name and address, and one by one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('ADMIN')")
public class PeopleQueries {

    private static final int PAGE = 25;
    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who is looked for.
     *
     * @param text words of the name or address, with or without accents
     * @param role only who was given this role
     * @param state only accounts in this state
     * @param after the last person of the page before
     */
    public record Filter(
            String text,
            @Nullable Role role,
            @Nullable AccountState state,
            @Nullable UUID after) {}

    /** One person in the list. */
    public record Row(
            UUID id,
            String name,
            String email,
            boolean confirmed,
            AccountState state,
            Instant registeredAt,
            List<Role> roles) {}

    /** A page of the list, and whom the next one begins after, if there are more. */
    public record Page(List<Row> rows, @Nullable UUID next) {}

    /** A role a person holds: when it was given, by whom and why, where that is known. */
    public record Held(
            Role role,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    /** One person, with the roles given. */
    public record Person(Row row, List<Held> held) {}

    /** The roles that are given to persons; the others follow from membership of a body. */
    public static Set<Role> grantable() {
        return Account.GRANTABLE;
    }

    /** The people who fit, by name. */
    public Page list(Filter filter, Viewer viewer) {
        StringBuilder where = new StringBuilder("where true");
        Map<String, Object> values = new HashMap<>();
        List<String> words = Arrays.stream(filter.text().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (String word : words) {
            String name = "word" + values.size();
            where.append(" and a.search like '%' || public.folded(:")
                    .append(name)
                    .append(") || '%'");
            values.put(name, word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        }
        if (filter.role() != null) {
            where.append(
                    " and exists (select 1 from accounts.account_role r where r.account_id = a.id and r.role = :role)");
            values.put("role", filter.role().name());
        }
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.after() != null) {
            where.append(
                    " and (a.sort_name, a.id) > (select b.sort_name, b.id from accounts.account b where b.id = :after)");
            values.put("after", filter.after());
        }
        List<Row> rows = jdbc.sql(select(where.toString()) + " order by a.sort_name, a.id limit " + (PAGE + 1))
                .params(values)
                .query(PeopleQueries::row)
                .list();
        return rows.size() <= PAGE
                ? new Page(rows, null)
                : new Page(
                        List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).id());
    }

    /** One person. */
    public Person person(UUID id, Viewer viewer) {
        Row row = jdbc.sql(select("where a.id = :id"))
                .param("id", id)
                .query(PeopleQueries::row)
                .optional()
                .orElseThrow(NotFound::new);
        List<Held> held = jdbc.sql("""
                select r.role, r.granted_at, g.name, r.reason from accounts.account_role r
                left join accounts.account g on g.id = r.granted_by
                where r.account_id = ? order by r.granted_at, r.role""")
                .param(id)
                .query((line, n) -> new Held(
                        Role.valueOf(line.getString(1)),
                        line.getTimestamp(2).toInstant(),
                        line.getString(3),
                        line.getString(4)))
                .list();
        return new Person(row, held);
    }

    private static String select(String where) {
        return """
                select a.id, a.name, a.email, a.email_confirmed_at is not null as confirmed, a.state, a.registered_at,
                  (select string_agg(r.role, ' ' order by r.role) from accounts.account_role r where r.account_id = a.id) as roles
                from accounts.account a\s""" + where;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String roles = row.getString("roles");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("confirmed"),
                AccountState.valueOf(row.getString("state")),
                row.getTimestamp("registered_at").toInstant(),
                roles == null
                        ? List.of()
                        : Arrays.stream(roles.split(" "))
                                .map(Role::valueOf)
                                .sorted()
                                .toList());
    }
}
