package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal has told a person who has not read it yet. It comes with the look at the session, is kept as that
 * session's attribute for one request, and never stored.
 *
 * @param count how many, up to {@value #COUNTED}
 * @param newest the newest few as JSON, null where there are none
 */
public record UnreadNotices(int count, @Nullable String newest) {

    /** The session's attribute. */
    public static final String ATTRIBUTE = "site.unreadNotices";

    /** So many and more are not counted further. */
    public static final int COUNTED = 100;

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One notice.
     *
     * @param id the notice
     * @param title what it is about
     * @param when when it was written, ready to print
     * @param leads whether it leads anywhere
     */
    public record Line(String id, String title, String when, boolean leads) {}

    private record Stored(String id, String title, String at, boolean leads) {}

    /** The newest ones, ready to print. */
    List<Line> lines() {
        return newest == null
                ? List.of()
                : Arrays.stream(JSON.readValue(newest, Stored[].class))
                        .map(line -> new Line(
                                line.id(), line.title(), ItalianFormats.moment(Instant.parse(line.at())), line.leads()))
                        .toList();
    }
}
