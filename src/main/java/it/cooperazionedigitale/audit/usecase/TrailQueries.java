package it.cooperazionedigitale.audit.usecase;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.audit.chain.Verifications;
import it.cooperazionedigitale.audit.domain.LineRows;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the trail. */
@Service
@Transactional(readOnly = true)
public class TrailQueries {

    /** How often one search reads on where all it read is sealed, and how many pages it then reads at once. */
    private static final int ROUNDS = 10;

    private static final int AT_ONCE = 20;
    private static final String MAY = "#viewer.has('ADMIN') or #viewer.has('AUDITOR')";

    private final JdbcClient jdbc;
    private final LineRows rows;
    private final Verifications verifications;
    private final List<SealedThings> seals;

    TrailQueries(JdbcClient jdbc, LineRows rows, Verifications verifications, List<SealedThings> seals) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.verifications = verifications;
        this.seals = seals;
    }

    /**
     * What to look for; what is null does not matter.
     *
     * @param person part of the name of who acted
     * @param act the act, or its beginning such as {@code project}
     * @param subject the thing
     * @param from not before
     * @param until before
     * @param before only lines older than this number: the next page
     */
    public record Search(
            @Nullable String person,
            @Nullable String act,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long before) {}

    /**
     * A page of lines.
     *
     * @param lines the newest first
     * @param next before which number the next page begins; null where nothing older matches
     */
    public record Page(List<AuditLine> lines, @Nullable Long next) {}

    /** The newest lines that match, at most {@code limit}; fewer, and a place to go on from, where too many are sealed. */
    @PreAuthorize(MAY)
    public Page search(Search search, int limit, Viewer viewer) {
        int most = search.person() == null ? limit : AT_ONCE * limit;
        List<AuditLine> shown = new ArrayList<>();
        Long next = search.before();
        int round = 0;
        do {
            List<AuditLine> found = found(search, next, most + 1);
            boolean more = found.size() > most;
            next = more ? found.get(most - 1).number() : null;
            shown.addAll(readable(more ? found.subList(0, most) : found, search.person() == null));
            round++;
        } while (next != null && shown.size() < limit && round < ROUNDS);
        return shown.size() <= limit
                ? new Page(shown, next)
                : new Page(shown.subList(0, limit), shown.get(limit - 1).number());
    }

    /** Lines about sealed things say only that something was done; asked by name they would say by whom, so they are not there. */
    private List<AuditLine> readable(List<AuditLine> found, boolean withSealed) {
        Set<UUID> subjects = found.stream().map(AuditLine::subjectId).collect(Collectors.toSet());
        Set<UUID> sealed = SealedThings.among(subjects, seals);
        return found.stream()
                .filter(line -> withSealed || !sealed.contains(line.subjectId()))
                .map(line -> sealed.contains(line.subjectId()) ? line.sealed() : line)
                .toList();
    }

    private List<AuditLine> found(Search search, @Nullable Long before, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select * from audit.line where true");
        add(
                sql,
                values,
                " and actor_name ilike '%' || ? || '%'",
                search.person() == null ? null : literal(search.person()));
        add(sql, values, " and (act = ? or starts_with(act, ? || '.'))", search.act(), search.act());
        add(sql, values, " and subject_id = ?", search.subject());
        add(sql, values, " and at >= ?", search.from() == null ? null : Timestamp.from(search.from()));
        add(sql, values, " and at < ?", search.until() == null ? null : Timestamp.from(search.until()));
        add(sql, values, " and id < ?", before);
        values.add(limit);
        return jdbc.sql(sql.append(" order by id desc limit ?").toString())
                .params(values)
                .query(rows)
                .list();
    }

    /** What came of the newest look at the whole trail. */
    @PreAuthorize(MAY)
    public Optional<Verification> newestVerification(Viewer viewer) {
        return verifications.newest();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object... of) {
        if (of[0] != null) {
            sql.append(condition);
            values.addAll(List.of(of));
        }
    }

    private static String literal(String typed) {
        return typed.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
