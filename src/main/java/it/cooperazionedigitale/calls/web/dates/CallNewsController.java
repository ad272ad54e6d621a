package it.cooperazionedigitale.calls.web.dates;

import it.cooperazionedigitale.calls.domain.Extended;
import it.cooperazionedigitale.calls.usecase.CallNewsQueries;
import it.cooperazionedigitale.calls.usecase.CallNewsQueries.Lately;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What pages that stand open ask every three quarters of a minute: which calls were extended meanwhile. Asked without cookies,
 * so that an open page keeps nobody signed in.
 */
@Controller
@AccessibleTo(everybody = true)
class CallNewsController {

    /**
     * The news.
     *
     * @param now the server's clock, milliseconds
     * @param extended what was extended, the newest first
     */
    record News(long now, List<Item> extended) {}

    /** One extension: when it was approved, the terms, the sentence to show and where it leads. */
    record Item(long at, String before, String until, String text, String href) {}

    private final CallNewsQueries calls;
    private final MessageSource messages;

    CallNewsController(CallNewsQueries calls, MessageSource messages) {
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping("/bandi/novita.json")
    ResponseEntity<News> news(@RequestParam(defaultValue = "it") String lingua) {
        Locale language = "en".equals(lingua) ? Locale.ENGLISH : Locale.ITALIAN;
        Lately lately = calls.lately();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new News(
                        lately.now().toEpochMilli(),
                        lately.extended().stream()
                                .map(one -> item(one, language))
                                .toList()));
    }

    private Item item(Extended one, Locale language) {
        Object[] said = {one.title(), ItalianFormats.moment(one.to(), language)};
        return new Item(
                one.at().toEpochMilli(),
                one.from().toString(),
                one.to().toString(),
                messages.getMessage("calls.news.extended", said, language),
                "/bandi/" + one.slug());
    }
}
