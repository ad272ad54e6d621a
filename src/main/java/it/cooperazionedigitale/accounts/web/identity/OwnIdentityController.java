package it.cooperazionedigitale.accounts.web.identity;

import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import it.cooperazionedigitale.accounts.session.ProviderSettings;
import it.cooperazionedigitale.accounts.usecase.UnlinkIdentity;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links an outside identity to the own account, and takes it away again. */
@Controller
@AccessibleTo(signedIn = true)
class OwnIdentityController {

    private final ProviderSettings provider;
    private final UnlinkIdentity unlink;

    OwnIdentityController(ProviderSettings provider, UnlinkIdentity unlink) {
        this.provider = provider;
        this.unlink = unlink;
    }

    /** Notes the wish; the way to the provider is a link, as the pages' policy sends no form to other servers. */
    @PostMapping("/account/sicurezza/identita")
    @StepUp(Matter.ACCESS)
    String link(HttpServletRequest request) {
        if (!provider.isOn()) {
            throw new NotFound();
        }
        ForeignIdentity.askFor(Doorway.current().orElseThrow(), request);
        return "redirect:/account/sicurezza?identita=pronta";
    }

    @PostMapping("/account/sicurezza/identita/rimozione")
    @StepUp(Matter.ACCESS)
    String unlink(Viewer viewer, RedirectAttributes redirect) {
        unlink.unlink(viewer);
        redirect.addFlashAttribute("flash", "accounts.flash.factorRemoved");
        return "redirect:/account/sicurezza";
    }
}
