package it.cooperazionedigitale.accounts.web.expiry;

import it.cooperazionedigitale.accounts.usecase.ExpiredSessionQueries;
import it.cooperazionedigitale.accounts.web.signin.Homes;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person was sending when the session turned out to be over, to go on from. */
@Controller
@AccessibleTo(signedIn = true)
class KeptController {

    static final String VIEW = "accounts/kept";

    private final ExpiredSessionQueries queries;

    KeptController(ExpiredSessionQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/account/ripresa")
    String kept(
            @CookieValue(name = SignInAgain.KEY, required = false) @Nullable String key, Viewer viewer, Model model) {
        Optional<KeptPage> page =
                key == null ? Optional.empty() : queries.kept(key, viewer).map(KeptPage::of);
        if (page.isEmpty()) {
            return "redirect:" + Homes.of(viewer);
        }
        model.addAttribute("page", page.get());
        return VIEW;
    }
}
