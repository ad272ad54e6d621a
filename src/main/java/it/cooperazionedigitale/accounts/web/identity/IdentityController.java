package it.cooperazionedigitale.accounts.web.identity;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.ProviderSettings;
import it.cooperazionedigitale.accounts.usecase.AskToLink;
import it.cooperazionedigitale.accounts.usecase.ConfirmLink;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody with an identity that no account knows links it to one, by a code mailed to that account's address. */
@Controller
@AccessibleTo(everybody = true)
class IdentityController {

    static final String VIEW = "accounts/link-identity";

    private final AskToLink ask;
    private final ConfirmLink confirm;
    private final ProviderSettings provider;
    private final Doorway doorway;
    private final AttemptLimits limits;
    private final AuthenticationSuccessHandler inside;

    IdentityController(
            AskToLink ask,
            ConfirmLink confirm,
            ProviderSettings provider,
            Doorway doorway,
            AttemptLimits limits,
            AuthenticationSuccessHandler inside) {
        this.ask = ask;
        this.confirm = confirm;
        this.provider = provider;
        this.doorway = doorway;
        this.limits = limits;
        this.inside = inside;
    }

    @GetMapping("/accedi/collega")
    String show(@ModelAttribute("form") LinkForm form, HttpServletRequest request, Model model) {
        if (!provider.isOn() || ForeignIdentity.waiting(request).isEmpty()) {
            return "redirect:/accedi";
        }
        return page(form, model);
    }

    @PostMapping("/accedi/collega")
    String send(@ModelAttribute("form") LinkForm form, BindingResult errors, HttpServletRequest request, Model model) {
        if (ForeignIdentity.waiting(request).isEmpty()) {
            return "redirect:/accedi";
        }
        if (!form.getEmail().contains("@")) {
            errors.rejectValue("email", "accounts.link.email.missing");
            return page(form, model);
        }
        limits.insist(Lane.FORGOTTEN, ClientPlace.of(request));
        ask.ask(form.getEmail());
        form.setSent(true);
        return page(form, model);
    }

    @PostMapping("/accedi/collega/codice")
    @Nullable
    String confirm(
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        ForeignIdentity identity = ForeignIdentity.waiting(request).orElseThrow(NotFound::new);
        limits.insist(Lane.LINK, ClientPlace.of(request));
        UUID account =
                confirm.confirm(identity, form.getEmail(), form.getCode()).orElse(null);
        if (account == null) {
            form.setSent(true);
            errors.rejectValue("code", "accounts.verify.wrong");
            return page(form, model);
        }
        ForeignIdentity.forget(request);
        inside.onAuthenticationSuccess(request, response, doorway.enter(account, Proof.PROVIDER, request, response));
        return null;
    }

    private String page(LinkForm form, Model model) {
        model.addAttribute("page", new LinkPage(provider.name(), form.isSent()));
        return VIEW;
    }
}
