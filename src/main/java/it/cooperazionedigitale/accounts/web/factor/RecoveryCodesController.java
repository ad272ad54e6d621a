package it.cooperazionedigitale.accounts.web.factor;

import it.cooperazionedigitale.accounts.factor.RecoveryCode;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import it.cooperazionedigitale.accounts.usecase.RemoveFactor;
import it.cooperazionedigitale.accounts.usecase.RenewRecoveryCodes;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recovery codes, shown once and stored nowhere in clear; and factors taken away. */
@Controller
@AccessibleTo(signedIn = true)
class RecoveryCodesController {

    static final String VIEW = "accounts/recovery-codes";

    private final RenewRecoveryCodes renew;
    private final RemoveFactor removeFactor;

    RecoveryCodesController(RenewRecoveryCodes renew, RemoveFactor removeFactor) {
        this.renew = renew;
        this.removeFactor = removeFactor;
    }

    @PostMapping("/account/sicurezza/codici")
    @StepUp(Matter.ACCESS)
    String renew(Viewer viewer, Model model) {
        return page(renew.renew(viewer), Doorway.current().orElseThrow(), model);
    }

    @PostMapping("/account/sicurezza/fattori/{which}/rimozione")
    @StepUp(Matter.ACCESS)
    String remove(@PathVariable String which, Viewer viewer, RedirectAttributes redirect) {
        removeFactor.remove(which, viewer);
        redirect.addFlashAttribute("flash", "accounts.flash.factorRemoved");
        return "redirect:/account/sicurezza";
    }

    /** The answer to the request that made the codes: it cannot be asked for again. */
    static String page(List<RecoveryCode> codes, SignedIn who, Model model) {
        model.addAttribute(
                "page",
                new RecoveryCodesPage(
                        codes.stream().map(RecoveryCode::shown).toList(),
                        who.missing() == Missing.NOTHING ? "/account/sicurezza" : "/accedi"));
        return VIEW;
    }
}
