package it.cooperazionedigitale.accounts.web.security;

import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.ProviderSettings;
import it.cooperazionedigitale.accounts.usecase.FactorQueries;
import it.cooperazionedigitale.accounts.usecase.OpenSessionQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How a person's account is kept safe: one section for each way, each with a controller of its own for its acts. */
@Controller
@AccessibleTo(signedIn = true)
class SecurityController {

    static final String VIEW = "accounts/security";

    private final OpenSessionQueries sessions;

    private final FactorQueries factors;

    private final ProviderSettings provider;

    SecurityController(OpenSessionQueries sessions, FactorQueries factors, ProviderSettings provider) {
        this.provider = provider;
        this.sessions = sessions;
        this.factors = factors;
    }

    @GetMapping("/account/sicurezza")
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new SecurityPage(
                        FactorSection.of(factors.of(Doorway.current().orElseThrow()), provider.name()),
                        SessionRow.of(sessions.own(SessionSecret.of(request), viewer))));
        return VIEW;
    }
}
