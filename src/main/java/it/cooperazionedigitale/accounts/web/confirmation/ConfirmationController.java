package it.cooperazionedigitale.accounts.web.confirmation;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.session.Entrance;
import it.cooperazionedigitale.accounts.usecase.ConfirmAddress;
import it.cooperazionedigitale.accounts.usecase.ConfirmationQueries;
import it.cooperazionedigitale.accounts.web.signin.Homes;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link that confirms an address. Opening it changes nothing: mail programs open links too. */
@Controller
@AccessibleTo(everybody = true)
class ConfirmationController {

    static final String VIEW = "accounts/confirmation";

    private final ConfirmationQueries queries;
    private final ConfirmAddress confirming;
    private final Entrance entrance;
    private final AttemptLimits limits;

    ConfirmationController(
            ConfirmationQueries queries, ConfirmAddress confirming, Entrance entrance, AttemptLimits limits) {
        this.queries = queries;
        this.confirming = confirming;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping("/registrati/conferma/{token}")
    String show(@PathVariable String token, Viewer viewer, HttpServletRequest request, Model model) {
        counted(request);
        model.addAttribute("form", new LinkForm());
        return page(token, viewer, model);
    }

    @PostMapping("/registrati/conferma/{token}")
    String confirm(
            @PathVariable String token,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        counted(request);
        try {
            UUID account = confirming.confirm(token, viewer.signedIn() ? null : form.getPassword(), viewer);
            if (!viewer.signedIn()) {
                entrance.enter(account, request, response);
            }
            redirect.addFlashAttribute("flash", "accounts.flash.addressConfirmed");
            return "redirect:/accedi";
        } catch (Refusal refusal) {
            if (refusal.key().equals("accounts.refusal.wrongPassword") && !viewer.signedIn()) {
                errors.rejectValue("password", refusal.key());
            } else {
                errors.reject(refusal.key());
            }
            form.setPassword("");
            return page(token, viewer, model);
        }
    }

    private void counted(HttpServletRequest request) {
        limits.insist(Lane.LINK, ClientPlace.of(request));
    }

    private String page(String token, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new ConfirmationPage(
                        token,
                        queries.confirmation(token, viewer).name(),
                        viewer.signedIn() ? viewer.name() : "",
                        Homes.of(viewer)));
        return VIEW;
    }
}
