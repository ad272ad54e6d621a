package it.cooperazionedigitale.privacy.web.erasure;

import it.cooperazionedigitale.privacy.usecase.AskErasure;
import it.cooperazionedigitale.privacy.usecase.CancelErasure;
import it.cooperazionedigitale.privacy.usecase.OwnDataQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person has themselves erased: first they read what that means, then they ask, and may think again. */
@Controller
@AccessibleTo(signedIn = true)
class ErasureController {

    static final String VIEW = "privacy/erasure";
    private static final String BACK = "redirect:/account/dati";

    private final OwnDataQueries own;
    private final AskErasure ask;
    private final CancelErasure cancel;

    ErasureController(OwnDataQueries own, AskErasure ask, CancelErasure cancel) {
        this.own = own;
        this.ask = ask;
        this.cancel = cancel;
    }

    @GetMapping("/account/dati/cancellazione")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", ErasurePage.of(own.prospect(viewer)));
        return VIEW;
    }

    @PostMapping("/account/dati/cancellazione")
    @StepUp(Matter.DATA)
    String ask(Viewer viewer, RedirectAttributes redirect) {
        ask.ask(viewer);
        redirect.addFlashAttribute("flash", "privacy.flash.asked");
        return BACK;
    }

    @PostMapping("/account/dati/ripensamento")
    String cancel(Viewer viewer, RedirectAttributes redirect) {
        cancel.cancel(viewer);
        redirect.addFlashAttribute("flash", "privacy.flash.cancelled");
        return BACK;
    }
}
