package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.applications.web.ApplicationRows;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All applications of the viewer's body. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationListController {

    static final String VIEW = "applications/list";

    private final OwnApplicationQueries own;
    private final PartnerQueries partners;

    ApplicationListController(OwnApplicationQueries own, PartnerQueries partners) {
        this.own = own;
        this.partners = partners;
    }

    @GetMapping("/coop/domande")
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new ApplicationListPage(
                        own.all(viewer).stream().map(ApplicationRows::row).toList(),
                        partners.all(viewer).stream().map(ApplicationRows::part).toList(),
                        viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)));
        return VIEW;
    }
}
