package it.cooperazionedigitale.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the ids of everything stored: UUID version 7, so that indexes grow at their end. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator RANDOM = Generators.timeBasedEpochRandomGenerator();
    private static final ThreadLocal<@Nullable Supplier<UUID>> NAMED = new ThreadLocal<>();

    private Ids() {}

    /** The next id; inside {@link #named} a name-based one, always the same for the same name and order. */
    public static UUID next() {
        Supplier<UUID> named = NAMED.get();
        return named != null ? named.get() : RANDOM.generate();
    }

    /** Runs the work with ids derived from the name, so that demo data have the same addresses on every machine. */
    public static <T> T named(String name, Supplier<T> work) {
        AtomicLong count = new AtomicLong();
        Supplier<UUID> outer = NAMED.get();
        NAMED.set(() -> of(name + "#" + count.incrementAndGet()));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                NAMED.remove();
            } else {
                NAMED.set(outer);
            }
        }
    }

    /** The name-based id of a text: the same text gives the same id. */
    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("cooperazionedigitale/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
