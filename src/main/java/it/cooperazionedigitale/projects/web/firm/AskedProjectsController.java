package it.cooperazionedigitale.projects.web.firm;

import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The projects a firm was asked to do. */
@Controller
@AccessibleTo(Role.TRANSFORMER)
class AskedProjectsController {

    static final String VIEW = "projects/asked-list";

    private final ProjectQueries projects;

    AskedProjectsController(ProjectQueries projects) {
        this.projects = projects;
    }

    @GetMapping("/trasformatrice/progetti")
    String list(Model model, Viewer viewer) {
        model.addAttribute("page", AskedProjectsPage.of(projects.asked(viewer)));
        return VIEW;
    }
}
