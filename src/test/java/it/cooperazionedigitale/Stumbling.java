package it.cooperazionedigitale;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener that fails as often as the event says, to see what becomes of the event. */
@TestConfiguration(proxyBeanMethods = false)
public class Stumbling {

    private static final Map<UUID, AtomicInteger> HANDED_OVER = new ConcurrentHashMap<>();

    /**
     * Something has happened.
     *
     * @param id which
     * @param failures how often the listener fails before it succeeds
     */
    public record Happened(UUID id, int failures) {}

    /** How often the event was handed to its listener. */
    public static int handedOver(UUID id) {
        return HANDED_OVER.computeIfAbsent(id, none -> new AtomicInteger()).get();
    }

    /** Fails at first. */
    @ApplicationModuleListener
    public void on(Happened event) {
        int time = HANDED_OVER
                .computeIfAbsent(event.id(), none -> new AtomicInteger())
                .incrementAndGet();
        if (time <= event.failures()) {
            throw new IllegalStateException("the failure a test asked for, time " + time);
        }
    }
}
