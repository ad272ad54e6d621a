package it.cooperazionedigitale.audit.chain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a line says, in one spelling: the same before it is written and after it was read back, whatever the database did
 * to the order of keys or the zeros of numbers.
 *
 * @param at the instant, in microseconds as the database keeps it
 * @param facts the facts as JSON text
 */
public record LineContent(
        UUID markId,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        @Nullable UUID actingFor,
        String act,
        String subjectType,
        UUID subjectId,
        @Nullable String reason,
        String facts) {

    /** The bytes that are marked. */
    public byte[] bytes(JsonMapper json) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(markId.toString());
        all.add(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000);
        all.add(text(actorId));
        all.add(actorName);
        all.add(text(actingFor));
        all.add(act);
        all.add(subjectType);
        all.add(subjectId.toString());
        all.add(reason);
        all.add(ordered(json.readValue(facts, Object.class)));
        return json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with other words, for a person who leaves the line. */
    LineContent withWords(String name, @Nullable String why, String otherFacts) {
        return new LineContent(markId, at, actorId, name, actingFor, act, subjectType, subjectId, why, otherFacts);
    }

    LineContent withMarkId(UUID other) {
        return new LineContent(other, at, actorId, actorName, actingFor, act, subjectType, subjectId, reason, facts);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable Object ordered(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(String.valueOf(key), ordered(inner)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> inner = new ArrayList<>();
            list.forEach(one -> inner.add(ordered(one)));
            return inner;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value;
    }
}
