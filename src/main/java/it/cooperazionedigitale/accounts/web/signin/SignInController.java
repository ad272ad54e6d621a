package it.cooperazionedigitale.accounts.web.signin;

import it.cooperazionedigitale.accounts.session.ProviderSettings;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The sign-in page; the security chain reads what it posts. */
@Controller
@AccessibleTo(everybody = true)
class SignInController {

    static final String VIEW = "accounts/sign-in";

    private final ProviderSettings provider;

    SignInController(ProviderSettings provider) {
        this.provider = provider;
    }

    /** What an outside provider of identity is called; empty without one. */
    @ModelAttribute("page")
    String provider() {
        return provider.name();
    }

    @GetMapping("/accedi")
    String show(Viewer viewer, Model model) {
        if (viewer.signedIn()) {
            return "redirect:" + Homes.of(viewer);
        }
        model.addAttribute("form", new SignInForm());
        return VIEW;
    }

    /** Reached from the security chain only, when address and password do not fit. */
    @PostMapping("/accedi/non-riuscito")
    String failed(@ModelAttribute("form") SignInForm form, BindingResult errors) {
        form.setPassword("");
        errors.reject("accounts.signIn.failed");
        return VIEW;
    }
}
