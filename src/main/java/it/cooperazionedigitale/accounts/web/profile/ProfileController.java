package it.cooperazionedigitale.accounts.web.profile;

import it.cooperazionedigitale.accounts.web.signin.Homes;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal knows of the person signed in. */
@Controller
@AccessibleTo(signedIn = true)
class ProfileController {

    static final String VIEW = "accounts/profile";

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new ProfilePage(
                        viewer.name(),
                        viewer.email(),
                        viewer.roles().stream()
                                .sorted()
                                .map(role -> "site.role." + role.name())
                                .toList(),
                        Homes.of(viewer)));
        return VIEW;
    }
}
