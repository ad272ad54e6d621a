package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.SentTurn.Place;
import it.cooperazionedigitale.shared.Typed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list as it stands in an address: microseconds, as the database keeps them, and the application. */
final class DeskPlace {

    private static final int MICROS = 1_000_000;

    private DeskPlace() {}

    static String write(Place place) {
        Instant at = place.submittedAt();
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + place.id();
    }

    static @Nullable Place read(String text) {
        if (!text.matches("\\d{10,17}_[0-9a-f-]{36}")) {
            return null;
        }
        String[] parts = text.split("_");
        long micros = Long.parseLong(parts[0]);
        UUID id = Typed.id(parts[1]);
        return id == null ? null : new Place(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), id);
    }
}
