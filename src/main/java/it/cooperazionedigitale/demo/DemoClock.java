package it.cooperazionedigitale.demo;

import it.cooperazionedigitale.site.PortalClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Moves the portal's clock on a developer's machine, and remembers over restarts how far it was moved. */
@Component
@ConditionalOnProperty("portal.development")
public class DemoClock {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);
    /** Farther than this nothing in a programme happens. */
    private static final Duration FARTHEST = Duration.ofDays(365L * 20);

    private final PortalClock clock;
    private final String home;

    DemoClock(PortalClock clock, @Value("${portal.home:}") String home) {
        this.clock = clock;
        this.home = home;
        recall();
    }

    /** Goes to an instant; says whether it is within reach. */
    public boolean goTo(Instant instant) {
        clock.goTo(instant);
        if (clock.offset().abs().compareTo(FARTHEST) > 0) {
            reset();
            return false;
        }
        remember();
        return true;
    }

    /** Back to real time. */
    public void reset() {
        clock.reset();
        remember();
    }

    /** Whether the portal's time differs from real time. */
    public boolean moved() {
        return clock.offset().abs().toSeconds() > 1;
    }

    private Path file() {
        return Path.of(home).resolve("clock.offset");
    }

    private void recall() {
        try {
            if (!home.isBlank() && Files.exists(file())) {
                clock.goTo(clock.instant()
                        .plus(Duration.parse(Files.readString(file()).trim())));
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The moved clock could not be read and starts at real time: {}", unreadable.getMessage());
        }
    }

    private void remember() {
        try {
            if (!home.isBlank() && Files.isDirectory(Path.of(home))) {
                Files.writeString(file(), clock.offset() + "\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
