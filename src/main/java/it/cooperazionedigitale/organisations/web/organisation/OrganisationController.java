package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.usecase.ConfirmData;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The body a person acts for: what it is, where it works, how many people it has, and what is still missing. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class OrganisationController {

    static final String VIEW = "organisations/organisation";

    private final OwnBodyQueries queries;
    private final ConfirmData confirming;
    private final ReferenceData reference;

    OrganisationController(OwnBodyQueries queries, ConfirmData confirming, ReferenceData reference) {
        this.queries = queries;
        this.confirming = confirming;
        this.reference = reference;
    }

    @GetMapping("/coop/organizzazione")
    String show(Viewer viewer, Model model) {
        OrganisationSheet sheet = queries.sheet(viewer).orElse(null);
        if (sheet == null) {
            return "redirect:/account/organizzazioni";
        }
        boolean mayEdit = viewer.mayIn(sheet.id(), TeamRole.EDITOR) && sheet.mergedInto() == null;
        model.addAttribute("page", OrganisationPage.of(sheet, reference, mayEdit));
        return VIEW;
    }

    @PostMapping("/coop/organizzazione/conferma")
    String confirm(Viewer viewer, RedirectAttributes redirect) {
        confirming.confirm(Optional.ofNullable(viewer.organisationId()).orElseThrow(NotFound::new), viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.confirmed");
        return "redirect:/coop/organizzazione";
    }
}
