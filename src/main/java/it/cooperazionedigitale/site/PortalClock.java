package it.cooperazionedigitale.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The portal's one clock. In development it can be moved, so that a whole programme can be walked through in an afternoon. */
public final class PortalClock extends Clock {

    private record Setting(Duration offset, @Nullable Instant standstill) {}

    private static final Setting REAL = new Setting(Duration.ZERO, null);

    private final Clock real = Clock.systemUTC();
    private final AtomicReference<Setting> setting = new AtomicReference<>(REAL);

    /** Goes to an instant and runs on from there. */
    public void goTo(Instant instant) {
        setting.set(new Setting(Duration.between(real.instant(), instant), null));
    }

    /** Goes to an instant and stays there, for making histories. */
    public void standAt(Instant instant) {
        setting.set(new Setting(Duration.ZERO, instant));
    }

    /** Back to real time. */
    public void reset() {
        setting.set(REAL);
    }

    /** How far the clock is from real time; zero outside development. */
    public Duration offset() {
        return setting.get().offset();
    }

    @Override
    public Instant instant() {
        Setting now = setting.get();
        return now.standstill() != null
                ? now.standstill()
                : real.instant().plus(now.offset()).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        PortalClock self = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return self.withZone(other);
            }

            @Override
            public Instant instant() {
                return self.instant();
            }
        };
    }
}
