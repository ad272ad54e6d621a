package it.cooperazionedigitale.projects.web.waiver;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.WaiveProject;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives up a project. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ProjectWaiverController {

    static final String VIEW = "projects/project-waiver";

    private static final Set<ProjectState> WAIVABLE =
            Set.of(ProjectState.TO_START, ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE, ProjectState.SUSPENDED);

    private final ProjectQueries projects;
    private final WaiveProject waiveProject;

    ProjectWaiverController(ProjectQueries projects, WaiveProject waiveProject) {
        this.projects = projects;
        this.waiveProject = waiveProject;
    }

    @GetMapping("/coop/progetti/{id}/rinuncia")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model, Viewer viewer) {
        ProjectView project = projects.own(id, viewer);
        if (!WAIVABLE.contains(project.state())) {
            throw new Refusal("projects.refusal.state." + project.state());
        }
        model.addAttribute("page", ProjectWaiverPage.of(project));
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/rinuncia")
    String waive(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ProjectView project = projects.own(id, viewer);
        if (WAIVABLE.contains(project.state())) {
            form.rejectMissing(errors);
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", ProjectWaiverPage.of(project));
            return VIEW;
        }
        waiveProject.waive(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "projects.flash.projectWaived");
        return "redirect:/coop/progetti/" + id;
    }
}
