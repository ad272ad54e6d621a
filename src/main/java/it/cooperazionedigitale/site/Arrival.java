package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;

/** The instant at which a request had been received to its end, by the server's clock: waiting for its turn makes nobody late. */
public final class Arrival {

    private static final String ATTRIBUTE = "portal.receivedAt";

    private Arrival() {}

    static void note(HttpServletRequest request, Instant at) {
        request.setAttribute(ATTRIBUTE, at);
    }

    /** When the request had arrived; now for one that did not stand in line. */
    public static Instant of(HttpServletRequest request, Clock clock) {
        return request.getAttribute(ATTRIBUTE) instanceof Instant at ? at : clock.instant();
    }
}
