package it.cooperazionedigitale.projects.web.home;

import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project's home for the body that carries it out: what to do next, who helps, reports, money. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ProjectHomeController {

    static final String VIEW = "projects/home";

    private final ProjectQueries projects;
    private final OpenFinalReport openFinalReport;
    private final ProjectWords words;

    ProjectHomeController(ProjectQueries projects, OpenFinalReport openFinalReport, ProjectWords words) {
        this.projects = projects;
        this.openFinalReport = openFinalReport;
        this.words = words;
    }

    @GetMapping("/coop/progetti/{id}")
    String show(@PathVariable UUID id, Model model, Viewer viewer) {
        model.addAttribute("page", ProjectHomePage.of(projects.own(id, viewer), words));
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/conclusione")
    String conclude(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        openFinalReport.open(id, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.finalOpened");
        return "redirect:/coop/progetti/" + id + "/relazione-finale";
    }
}
