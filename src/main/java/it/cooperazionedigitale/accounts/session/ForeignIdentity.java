package it.cooperazionedigitale.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who somebody is for a provider of identity: issuer and subject together, never an address, which can change hands. It
 * waits in the session of the browser it came to until it is linked.
 *
 * @param issuer the provider
 * @param subject its name for the person
 */
public record ForeignIdentity(String issuer, String subject) {

    private static final String WAITING = "portal.foreignIdentity";
    private static final String FOR = "portal.linkIdentityTo";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Keeps it until it is linked. */
    void keep(HttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        WAITING, new HashMap<>(Map.of("issuer", issuer, "subject", subject, "at", now().toString())));
    }

    /** The one that waits in this browser. */
    public static Optional<ForeignIdentity> waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(WAITING) instanceof Map<?, ?> kept)) {
            return Optional.empty();
        }
        Instant at = Instant.parse(String.valueOf(kept.get("at")));
        return at.plus(PATIENCE).isBefore(now())
                ? Optional.empty()
                : Optional.of(
                        new ForeignIdentity(String.valueOf(kept.get("issuer")), String.valueOf(kept.get("subject"))));
    }

    /** It waits no longer. */
    public static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(WAITING);
    }

    /** The person of this session has asked to link the identity that comes back next. */
    public static void askFor(SignedIn person, HttpServletRequest request) {
        request.getSession().setAttribute(FOR, person.getName() + " " + now());
    }

    /** Whether that was asked by this person, a moment ago; it counts once. */
    static boolean isAskedBy(SignedIn person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object asked = session == null ? null : session.getAttribute(FOR);
        if (asked == null) {
            return false;
        }
        session.removeAttribute(FOR);
        String[] parts = String.valueOf(asked).split(" ");
        return parts[0].equals(person.getName())
                && Instant.parse(parts[1]).plus(PATIENCE).isAfter(now());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
