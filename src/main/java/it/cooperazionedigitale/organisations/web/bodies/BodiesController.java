package it.cooperazionedigitale.organisations.web.bodies;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.ChooseBody;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies a person belongs to, and which of them the person acts for. */
@Controller
@AccessibleTo(signedIn = true)
class BodiesController {

    static final String VIEW = "organisations/bodies";

    private final OwnBodyQueries queries;
    private final ChooseBody choosing;

    BodiesController(OwnBodyQueries queries, ChooseBody choosing) {
        this.queries = queries;
        this.choosing = choosing;
    }

    @GetMapping("/account/organizzazioni")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", BodiesPage.of(queries.bodies(viewer)));
        return VIEW;
    }

    @PostMapping("/account/organizzazioni")
    String choose(@RequestParam("organisation") UUID organisation, Viewer viewer, RedirectAttributes redirect) {
        OrganisationKind kind = choosing.choose(organisation, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.chosen");
        return kind == OrganisationKind.TRANSFORMER ? "redirect:/trasformatrice" : "redirect:/coop";
    }
}
