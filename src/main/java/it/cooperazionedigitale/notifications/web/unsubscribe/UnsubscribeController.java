package it.cooperazionedigitale.notifications.web.unsubscribe;

import it.cooperazionedigitale.notifications.usecase.Unsubscribe;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The link that ends mails. To look changes nothing, since mail programs open links by themselves; a post ends them, from the
 * button or from the mail program's own (RFC 8058), and twice is once. Nobody learns whose mails they are.
 */
@Controller
@AccessibleTo(everybody = true)
class UnsubscribeController {

    static final String VIEW = "notifications/unsubscribe";
    private static final String HERE = "/disiscriviti/{token}";

    private final UnsubscribeLinks links;
    private final Unsubscribe unsubscribe;

    UnsubscribeController(UnsubscribeLinks links, Unsubscribe unsubscribe) {
        this.links = links;
        this.unsubscribe = unsubscribe;
    }

    @GetMapping(HERE)
    String ask(@PathVariable String token, Model model) {
        return page(token, false, model);
    }

    @PostMapping(HERE)
    String end(@PathVariable String token, Model model) {
        return page(token, unsubscribe.from(token), model);
    }

    private String page(String token, boolean done, Model model) {
        String family = links.read(token)
                .map(ends -> "notifications.family." + ends.family())
                .orElse(null);
        model.addAttribute("page", new UnsubscribePage(token, family, done));
        return VIEW;
    }
}
