package it.cooperazionedigitale.calls.web.dates;

import it.cooperazionedigitale.calls.usecase.CallDates;
import it.cooperazionedigitale.calls.usecase.CallNewsQueries;
import it.cooperazionedigitale.site.AccessibleTo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dates of a call as a calendar keeps them; one that is asked for again follows an extension. */
@Controller
@AccessibleTo(everybody = true)
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CallNewsQueries calls;
    private final CallCalendar calendar;

    CalendarController(CallNewsQueries calls, CallCalendar calendar) {
        this.calls = calls;
        this.calendar = calendar;
    }

    @GetMapping("/bandi/{slug}/calendario.ics")
    ResponseEntity<String> dates(@PathVariable String slug, Locale language) {
        CallDates dates = calls.dates(slug);
        String file =
                ContentDisposition.attachment().filename(slug + ".ics").build().toString();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .body(calendar.of(dates, language));
    }
}
