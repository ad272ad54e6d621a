package it.cooperazionedigitale.applications.usecase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in the list a page begins.
 *
 * @param place beside which application; null for the beginning
 * @param back whether the page ends there instead
 * @param way how the page before was found; null when that is still open
 */
public record SentTurn(
        @Nullable Place place, boolean back, @Nullable Way way) {

    /** The first page. */
    public static final SentTurn FIRST = new SentTurn(null, false, null);

    /** A place in a list, which runs from the latest to the first. */
    public record Place(Instant at, UUID id) {}

    /** How a typed text was understood; each is tried when the one before finds nothing. */
    public enum Way {
        PROTOCOL,
        WORDS,
        BEGINNINGS,
        LIKE
    }
}
