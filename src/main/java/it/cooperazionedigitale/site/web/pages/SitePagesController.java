package it.cooperazionedigitale.site.web.pages;

import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that only tell: who we are, which cookies, how far the portal is accessible. */
@Controller
@AccessibleTo(everybody = true)
class SitePagesController {

    static final String ABOUT_VIEW = "site/about";
    static final String COOKIES_VIEW = "site/cookies";
    static final String ACCESSIBILITY_VIEW = "site/accessibility";
    static final String LEGAL_VIEW = "site/legal";
    static final String SECURITY_VIEW = "site/security";
    static final String MAP_VIEW = "site/map";

    /** Who runs the programme. */
    @GetMapping("/chi-siamo")
    String about() {
        return ABOUT_VIEW;
    }

    /** The few technical cookies, one by one. */
    @GetMapping("/cookie")
    String cookies() {
        return COOKIES_VIEW;
    }

    /** The declaration of accessibility. */
    @GetMapping("/accessibilita")
    String accessibility() {
        return ACCESSIBILITY_VIEW;
    }

    /** Licences, sources and limits. */
    @GetMapping("/note-legali")
    String legal() {
        return LEGAL_VIEW;
    }

    /** How to report a flaw. */
    @GetMapping("/sicurezza")
    String security() {
        return SECURITY_VIEW;
    }

    /** Every public page on one. */
    @GetMapping("/mappa-del-sito")
    String map() {
        return MAP_VIEW;
    }
}
