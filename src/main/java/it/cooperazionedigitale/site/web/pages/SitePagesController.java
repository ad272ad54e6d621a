package it.cooperazionedigitale.site.web.pages;

import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that only tell: who we are, what we do with data, how far the portal is accessible. */
@Controller
@AccessibleTo(everybody = true)
class SitePagesController {

    /** Who runs the programme. */
    @GetMapping("/chi-siamo")
    String about() {
        return "site/about";
    }

    /** What happens to personal data. */
    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }

    /** The few technical cookies, one by one. */
    @GetMapping("/cookie")
    String cookies() {
        return "site/cookies";
    }

    /** The declaration of accessibility. */
    @GetMapping("/accessibilita")
    String accessibility() {
        return "site/accessibility";
    }

    /** Licences, sources and limits. */
    @GetMapping("/note-legali")
    String legal() {
        return "site/legal";
    }

    /** How to report a flaw. */
    @GetMapping("/sicurezza")
    String security() {
        return "site/security";
    }

    /** Every public page on one. */
    @GetMapping("/mappa-del-sito")
    String map() {
        return "site/map";
    }
}
