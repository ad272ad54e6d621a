package it.cooperazionedigitale.projects.web.list;

import it.cooperazionedigitale.projects.usecase.AwardQueries;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The body's own projects. */
@Controller
@AccessibleTo(Role.APPLICANT)
class OwnProjectsController {

    static final String VIEW = "projects/own-list";

    private final ProjectQueries projects;
    private final AwardQueries awards;

    OwnProjectsController(ProjectQueries projects, AwardQueries awards) {
        this.projects = projects;
        this.awards = awards;
    }

    @GetMapping("/coop/progetti")
    String list(Model model, Viewer viewer) {
        model.addAttribute("page", OwnProjectsPage.of(projects.own(viewer), awards.offered(viewer)));
        return VIEW;
    }
}
