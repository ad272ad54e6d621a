package it.cooperazionedigitale.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which things are sealed now: nobody of the programme may know yet whose they are. Modules that seal implement it. */
public interface SealedThings {

    /** Those of these things that are sealed, or that belong to something sealed. */
    Set<UUID> among(Collection<UUID> things);

    /** A search's condition that what it finds is not sealed; {@code id} is the SQL that says which thing a row is about. */
    Unsealed unsealed(String id);

    /**
     * A condition in SQL.
     *
     * @param sql the condition
     * @param values the values of its parameters, by name
     */
    record Unsealed(String sql, Map<String, Object> values) {

        /** Where nothing is sealed. */
        public static final Unsealed ALL = new Unsealed("true", Map.of());
    }

    /** Those of these things that anybody says are sealed. */
    static Set<UUID> among(Collection<UUID> things, List<SealedThings> seals) {
        return things.isEmpty()
                ? Set.of()
                : seals.stream()
                        .flatMap(source -> source.among(things).stream())
                        .collect(Collectors.toSet());
    }

    /** The condition that nobody says it is sealed. */
    static Unsealed unsealed(String id, List<SealedThings> seals) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        for (SealedThings one : seals) {
            Unsealed condition = one.unsealed(id);
            sql.append(" and ").append(condition.sql());
            values.putAll(condition.values());
        }
        return new Unsealed(sql.toString(), values);
    }
}
