package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A hub's manager looks at the hub's firms. */
@Controller
@AccessibleTo(Role.HUB_MANAGER)
class AccreditationReviewController {

    static final String VIEW = "transformers/review-list";

    private final AccreditationQueries accreditations;

    AccreditationReviewController(AccreditationQueries accreditations) {
        this.accreditations = accreditations;
    }

    @GetMapping("/gestione/trasformatrici")
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", ReviewListPage.of(accreditations.ofHub(viewer)));
        return VIEW;
    }
}
