package it.cooperazionedigitale.audit.usecase;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.audit.chain.Verifications;
import it.cooperazionedigitale.audit.domain.LineRows;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The newest lines that match, at most {@code limit}. */
    @PreAuthorize(MAY)
    public Page search(Search search, int limit, Viewer viewer) {
        List<AuditLine> found = found(search, limit + 1);
        boolean more = found.size() > limit;
        List<AuditLine> shown = more ? found.subList(0, limit) : found;
        return new Page(
                search.person() == null ? veiled(shown) : shown,
                more ? shown.get(limit - 1).number() : null);
    }

    /** Lines about sealed things say only that something was done. */
    private List<AuditLine> veiled(List<AuditLine> found) {
        Set<UUID> subjects = found.stream().map(AuditLine::subjectId).collect(Collectors.toSet());
        Set<UUID> sealed = SealedThings.among(subjects, seals);
        return found.stream()
                .map(line -> sealed.contains(line.subjectId()) ? line.sealed() : line)
                .toList();
    }

    /** Asked by name, lines about sealed things would say by whom they are: to such a search they do not exist. */
    private List<AuditLine> found(Search search, int limit) {
        StringBuilder sql = new StringBuilder("select * from audit.line where true");
        Map<String, Object> values = new HashMap<>();
        if (search.person() != null) {
            SealedThings.Unsealed unsealed = SealedThings.unsealed("line.subject_id", seals);
            add(sql, values, " and actor_name ilike '%' || :person || '%'", "person", literal(search.person()));
            sql.append(" and ").append(unsealed.sql());
            values.putAll(unsealed.values());
        }
        add(sql, values, " and (act = :act or starts_with(act, :act || '.'))", "act", search.act());
        add(sql, values, " and subject_id = :subject", "subject", search.subject());
        add(sql, values, " and at >= :from", "from", search.from() == null ? null : Timestamp.from(search.from()));
        add(sql, values, " and at < :until", "until", search.until() == null ? null : Timestamp.from(search.until()));
        add(sql, values, " and id < :before", "before", search.before());
        return jdbc.sql(sql.append(" order by id desc limit ").append(limit).toString())
                .params(values)
                .query(rows)
                .list();
    }

    /** What came of the newest look at the whole trail. */
    @PreAuthorize(MAY)
    public Optional<Verification> newestVerification(Viewer viewer) {
        return verifications.newest();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static String literal(String typed) {
        return typed.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
