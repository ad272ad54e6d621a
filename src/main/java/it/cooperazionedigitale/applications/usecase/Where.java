package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A growing condition on sent applications with its values; it begins with the viewer's part, and drafts that were never sent are not in it. */
final class Where {

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    private Where(String sql) {
        this.sql = new StringBuilder(sql);
    }

    /** No condition yet, for what was narrowed before. */
    static Where everything() {
        return new Where("true");
    }

    /** What the viewer may see: everything, a hub's, or a hub's in some regions; of sealed calls nothing. */
    static Where seenBy(Viewer viewer, Set<UUID> sealed) {
        return watchedBy(viewer).and("a.call_id not in (:sealed)", "sealed", sealed.isEmpty() ? null : sealed);
    }

    /** What lies in the viewer's part of the programme, sealed or not: to count it, and to say that it is sealed. */
    static Where watchedBy(Viewer viewer) {
        return sentOnceIn(viewer).and("a.state <> 'DRAFT'");
    }

    /** The same with what was taken back and is being written anew: to tell what became of its early opening. */
    static Where sentOnceIn(Viewer viewer) {
        Where where = new Where("a.submissions > 0");
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)) {
            return where;
        }
        if (!viewer.hasAny(Role.HUB_MANAGER, Role.NODE_OFFICER) || viewer.hubId() == null) {
            return where.and("false");
        }
        where.and("a.hub_id = :hub", "hub", viewer.hubId());
        if (!viewer.has(Role.HUB_MANAGER) && !viewer.regions().isEmpty()) {
            where.and("a.region_code in (:regions)", "regions", viewer.regions());
        }
        return where;
    }

    Where and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** A condition with one value; without the value there is no condition. */
    Where and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The same, to be continued apart. */
    Where copy() {
        Where copy = new Where(sql.toString());
        copy.values.putAll(values);
        return copy;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
