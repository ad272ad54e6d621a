package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;

/** The answer to who comes too often: 429, when to come back as a header and in words. */
public final class TryLaterAnswer {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final long MINUTE = 60;

    private TryLaterAnswer() {}

    /** Sends it. */
    public static void send(
            Duration after, MessageSource messages, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long seconds = Math.max(1, after.plusMillis(999).toSeconds());
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute(
                ErrorAdvice.REASON,
                messages.getMessage("site.error.429.when", new Object[] {minutes}, LocaleContextHolder.getLocale()));
        response.sendError(TOO_MANY_REQUESTS);
    }
}
