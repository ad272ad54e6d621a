package it.cooperazionedigitale.outbox.web.mails;

import it.cooperazionedigitale.outbox.MailQueries;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The mails of a developer's machine, to read. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty("portal.development")
class MailsController {

    static final String VIEW = "outbox/mails";

    private final MailQueries mails;

    MailsController(MailQueries mails) {
        this.mails = mails;
    }

    @GetMapping("/dev/posta")
    String show(Model model) {
        model.addAttribute("page", new MailsPage(mails.newest()));
        return VIEW;
    }
}
