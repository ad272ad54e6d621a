package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The answer to who comes too often: 429, when to come back as a header and in words. It is also sent from filters, where the
 * language of the page is not settled yet: so it asks for it.
 */
@Component
public class TryLaterAnswer {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final long MINUTE = 60;

    private final MessageSource messages;
    private final LocaleResolver languages;

    TryLaterAnswer(MessageSource messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /** Sends it. */
    public void send(Duration after, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = Math.max(1, after.plusMillis(999).toSeconds());
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute(
                ErrorAdvice.REASON,
                messages.getMessage("site.error.429.when", new Object[] {minutes}, languages.resolveLocale(request)));
        response.sendError(TOO_MANY_REQUESTS);
    }
}
