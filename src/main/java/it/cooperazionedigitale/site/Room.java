package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** How long the line may be for one kind of request, and how long it may wait there: the last room is for who sends an application. */
enum Room {

    /** A page that says somebody is there: it comes again by itself and never waits. */
    SIGNAL,

    /** A page to read. */
    READING,

    /** Something to save. */
    SAVING,

    /** An application on its way: the instant of its arrival is noted already, so that it may wait longest. */
    SENDING;

    /** Requests that send an application stand behind the longest line, so many of them. */
    static final int SENDINGS = 60;

    private static final Pattern SENDS = Pattern.compile("/coop/domande/[^/]+/invio");
    private static final Pattern SIGNALS = Pattern.compile("/coop/domande/[^/]+/presenza");
    private static final int PATIENT = 6;

    static Room of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return READING;
        }
        return SENDS.matcher(path).matches() ? SENDING : SIGNALS.matcher(path).matches() ? SIGNAL : SAVING;
    }

    /** Whether a script asked, which has no use for a page. */
    static boolean asksForData(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /** How many may stand in line at most when this one joins it. */
    int longest(int line) {
        return switch (this) {
            case SIGNAL -> 0;
            case READING -> line - line / 3;
            case SAVING -> line;
            case SENDING -> line + SENDINGS;
        };
    }

    /** How long this one waits at most. */
    Duration patience(Duration usual) {
        return this == SENDING ? usual.multipliedBy(PATIENT) : usual;
    }
}
