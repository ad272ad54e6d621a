package it.cooperazionedigitale.privacy.web.desk;

import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries;
import it.cooperazionedigitale.privacy.usecase.RegisterQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an administrator looks after: people's requests, the register, and what has reached its term. */
@Controller
@AccessibleTo(Role.ADMIN)
class PrivacyDeskController {

    static final String VIEW = "privacy/desk";

    private final PrivacyDeskQueries desk;
    private final RegisterQueries register;

    PrivacyDeskController(PrivacyDeskQueries desk, RegisterQueries register) {
        this.desk = desk;
        this.register = register;
    }

    @GetMapping("/admin/privacy")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", PrivacyDeskPage.of(desk.requests(viewer), desk.rules(viewer), register.extent()));
        return VIEW;
    }
}
