package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.applications.usecase.OwnListQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All applications of the viewer's body, and those it takes part in. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationListController {

    static final String VIEW = "applications/list";

    private final OwnListQueries own;
    private final OwnListRows rows;

    ApplicationListController(OwnListQueries own, OwnListRows rows) {
        this.own = own;
        this.rows = rows;
    }

    @GetMapping(OwnFilter.PATH)
    String show(@ModelAttribute("form") OwnFilter form, Viewer viewer, Model model) {
        model.addAttribute("page", rows.page(own.list(form.filter(), form.turn(), viewer), form, viewer));
        return VIEW;
    }
}
