package it.cooperazionedigitale.outbox.web.mails;

import it.cooperazionedigitale.outbox.MailQueries;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mails of a developer's machine, to read. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty("portal.development")
class MailsController {

    static final String VIEW = "outbox/mails";

    /** A mail's HTML is shown as a mail program would: with its own styles, and nothing else at all. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'; base-uri 'none'";

    private final MailQueries mails;

    MailsController(MailQueries mails) {
        this.mails = mails;
    }

    @GetMapping("/dev/posta")
    String show(Model model) {
        model.addAttribute("page", new MailsPage(mails.newest()));
        return VIEW;
    }

    @GetMapping("/dev/posta/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(mails.html(id));
    }
}
