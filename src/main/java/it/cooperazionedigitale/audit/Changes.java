package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.shared.Euro;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an act changed, each thing by its name with the value before and the value after. It stands in an append-only line, so
 * it never holds what somebody may ask to have erased: people by their ids, accounts at a bank masked, texts by their length.
 */
public final class Changes {

    /** The fact under which a line keeps them: a map of names to pairs. */
    public static final String FACT = "changes";

    private static final int LONGEST = 120;

    private final Map<String, Object> pairs = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private Changes() {}

    /** One thing that changed; null is "nothing there". */
    public static Changes of(String what, @Nullable Object before, @Nullable Object after) {
        return new Changes().and(what, before, after);
    }

    /** What differs between two states of the same record; only the values of the parts named are told, of the others that they changed. */
    public static Changes between(Record before, Record after, Set<String> told) {
        Changes changes = new Changes();
        changes.compare("", before, after, told);
        return changes;
    }

    private void compare(String prefix, Record before, Record after, @Nullable Set<String> told) {
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            Object old = read(part, before);
            Object now = read(part, after);
            if (Objects.equals(old, now)) {
                continue;
            }
            String name = prefix + part.getName();
            if (told != null && !told.contains(part.getName())) {
                touched(name);
            } else if (old instanceof Record one && now instanceof Record other && !(old instanceof Euro)) {
                compare(name + ".", one, other, null);
            } else {
                and(name, old, now);
            }
        }
    }

    /** One more thing that changed. */
    public Changes and(String what, @Nullable Object before, @Nullable Object after) {
        pairs.put(what, Arrays.asList(plain(before), plain(after)));
        return this;
    }

    /** A thing that changed and whose values must not be told. */
    public Changes touched(String what) {
        pairs.put(what, Arrays.asList("…", "…"));
        return this;
    }

    /** One more thing, if it changed. */
    public Changes andIf(String what, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? this : and(what, before, after);
    }

    /** Something of a person's own, if it changed: that it did, never what it is. */
    public static Changes personal(String what, @Nullable Object before, @Nullable Object after) {
        return new Changes().andPersonal(what, before, after);
    }

    /** One more thing of a person's own, if it changed. */
    public Changes andPersonal(String what, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? this : touched(what);
    }

    /** A plain fact beside the changes. */
    public Changes with(String fact, Object value) {
        facts.put(fact, plain(value));
        return this;
    }

    /** The facts of the line. */
    public Map<String, Object> facts() {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        if (!pairs.isEmpty()) {
            all.put(FACT, pairs);
        }
        return all;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Euro euro) {
            return euro.amount().toPlainString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> one) {
            return one.name();
        }
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(Changes::plain)
                    .map(String::valueOf)
                    .sorted()
                    .toList();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static @Nullable Object read(RecordComponent part, Record from) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(from);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("a record's own part cannot be read: " + part, unreadable);
        }
    }
}
