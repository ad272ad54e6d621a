package it.cooperazionedigitale.accounts.web.security;

import it.cooperazionedigitale.accounts.usecase.CloseOtherSessions;
import it.cooperazionedigitale.accounts.usecase.CloseOwnSession;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes the own sessions. */
@Controller
@AccessibleTo(signedIn = true)
class SessionsController {

    private static final String BACK = "redirect:/account/sicurezza";

    private final CloseOwnSession one;
    private final CloseOtherSessions others;

    SessionsController(CloseOwnSession one, CloseOtherSessions others) {
        this.one = one;
        this.others = others;
    }

    @PostMapping("/account/sicurezza/sessioni/{id}/chiusura")
    String close(@PathVariable("id") UUID id, Viewer viewer, RedirectAttributes redirect) {
        one.close(id, viewer);
        redirect.addFlashAttribute("flash", "accounts.flash.sessionClosed");
        return BACK;
    }

    @PostMapping("/account/sicurezza/sessioni/chiusura")
    String closeOthers(HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        others.close(SessionSecret.of(request), viewer);
        redirect.addFlashAttribute("flash", "accounts.flash.otherSessionsClosed");
        return BACK;
    }
}
