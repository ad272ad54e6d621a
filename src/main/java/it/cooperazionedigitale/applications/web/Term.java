package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an application can be sent.
 *
 * @param closes the closing, in words
 * @param closesAt the closing
 * @param now the server's time
 * @param left time left, in words
 * @param soon how few minutes are left, in words; null before the last hour and after the closing
 */
public record Term(
        String closes,
        Instant closesAt,
        Instant now,
        String left,
        @Nullable String soon) {

    /** The time there is at a moment. */
    public static Term of(Instant closesAt, Instant now, ApplicationWords words) {
        return new Term(
                ItalianFormats.deadline(closesAt),
                closesAt,
                now,
                words.left(now, closesAt),
                isSoon(closesAt, now)
                        ? words.of(
                                "applications.term.soon",
                                Duration.between(now, closesAt).toMinutes())
                        : null);
    }

    private static boolean isSoon(Instant closesAt, Instant now) {
        return now.isBefore(closesAt) && Duration.between(now, closesAt).compareTo(Duration.ofHours(1)) < 0;
    }
}
