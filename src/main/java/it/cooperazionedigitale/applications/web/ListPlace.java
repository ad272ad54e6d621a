package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.SentTurn.Place;
import it.cooperazionedigitale.shared.Typed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list as it stands in an address: microseconds, as the database keeps them, and the application. */
public final class ListPlace {

    private static final int MICROS = 1_000_000;

    private ListPlace() {}

    /** As it goes into a link. */
    public static String write(Place place) {
        Instant at = place.at();
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + place.id();
    }

    /** The place that stands there; null for none. */
    public static @Nullable Place read(String text) {
        if (!text.matches("\\d{10,17}_[0-9a-f-]{36}")) {
            return null;
        }
        String[] parts = text.split("_");
        long micros = Long.parseLong(parts[0]);
        UUID id = Typed.id(parts[1]);
        return id == null ? null : new Place(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), id);
    }
}
