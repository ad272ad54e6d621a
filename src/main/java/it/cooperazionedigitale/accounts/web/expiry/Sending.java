package it.cooperazionedigitale.accounts.web.expiry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of what a person was sending when the session turned out to be over. */
enum Sending {
    /** It is given back after signing in. */
    KEPT("tenuto"),
    /** There were files in it: nothing was read. */
    FILES("file"),
    /** It could not be kept, or must not be. */
    LOST("perso");

    private final String parameter;

    Sending(String parameter) {
        this.parameter = parameter;
    }

    /** How the page that tells it is asked for it. */
    String parameter() {
        return parameter;
    }

    /** What the page is asked to tell; null when nothing was being sent. */
    static @Nullable Sending told(HttpServletRequest request) {
        return Arrays.stream(values())
                .filter(sending -> request.getParameterMap().containsKey(sending.parameter))
                .findFirst()
                .orElse(null);
    }
}
