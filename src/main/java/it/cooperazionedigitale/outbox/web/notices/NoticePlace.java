package it.cooperazionedigitale.outbox.web.notices;

import it.cooperazionedigitale.outbox.usecase.NoticeQueries.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list of notices as it stands in an address: {@code 0_1806487198000000_<id>}. */
final class NoticePlace {

    private NoticePlace() {}

    static String written(Place place) {
        return (place.read() ? "1_" : "0_") + micros(place.at()) + "_" + place.id();
    }

    /** What is not a place is the beginning. */
    static @Nullable Place read(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.split("_", 3);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new Place("1".equals(parts[0]), instant(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException garbage) {
            return null;
        }
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant instant(String micros) {
        Instant at = Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
        if (at.isAfter(Instant.parse("9999-12-31T00:00:00Z")) || at.isBefore(Instant.EPOCH)) {
            throw new IllegalArgumentException("no such moment");
        }
        return at;
    }
}
