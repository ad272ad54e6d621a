package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.shared.Sha256;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sent version in which all there is to say is said, everything twice and each thing in words of its own. It is made from the
 * records themselves, so that what is added to them later is in it.
 */
public final class RichVersion {

    private static final Set<String> AMOUNTS = Set.of("cost", "vat", "totalCost", "requested");
    private static final Instant DAY = Instant.parse("2031-02-01T09:30:15Z");

    private final Map<String, Object> leaves = new LinkedHashMap<>();
    private final @Nullable String other;
    private int next = 10;
    private final SentVersion version;

    private RichVersion(@Nullable String other) {
        this.other = other;
        this.version = (SentVersion) value(SentVersion.class, "", "");
    }

    /** The version. */
    public static RichVersion make() {
        return new RichVersion(null);
    }

    /** The same, but for one leaf. */
    public static RichVersion butFor(String leaf) {
        return new RichVersion(leaf);
    }

    public SentVersion version() {
        return version;
    }

    /** Each leaf by its place, such as {@code budget[1].cost}. */
    public Map<String, Object> leaves() {
        return leaves;
    }

    private Object value(Type type, String name, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], name, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made(plain, path);
        }
        next++;
        Object leaf = leaf(plain, name, path.equals(other) ? next + 2 : next, path.equals(other));
        leaves.put(path, leaf);
        return leaf;
    }

    /** The second answer is in words, the others are files. */
    private List<Object> list(Type of, String name, String path) {
        int size = name.equals("files") && path.contains("answers[1]") ? 0 : 2;
        return IntStream.range(0, size)
                .mapToObj(at -> value(of, name, path + "[" + at + "]"))
                .toList();
    }

    private Object made(Class<?> type, String path) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(Arrays.stream(parts)
                            .map(part -> value(
                                    part.getGenericType(),
                                    part.getName(),
                                    path.isEmpty() ? part.getName() : path + "." + part.getName()))
                            .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object leaf(Class<?> type, String name, int number, boolean changed) {
        if (type == UUID.class) {
            return new UUID(number, number);
        }
        if (type == int.class || type == Integer.class) {
            return number % 100;
        }
        if (type == boolean.class || type == Boolean.class) {
            return !changed;
        }
        if (type == Instant.class) {
            return DAY.plusSeconds(number * 86_400L);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        return name.equals("projectForm") ? changed ? "CHAIN" : "NETWORK" : text(name, number);
    }

    private static String text(String name, int number) {
        if (AMOUNTS.contains(name)) {
            return (7_000 + number) + ".50";
        }
        return switch (name) {
            case "sha256" -> Sha256.hex("file " + number);
            case "confirmedAt" -> DAY.plusSeconds(number * 86_400L).toString();
            case "declarations" -> Declaration.values()[number % Declaration.values().length].name();
            default -> name + number;
        };
    }
}
