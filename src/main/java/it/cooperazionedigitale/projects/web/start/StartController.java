package it.cooperazionedigitale.projects.web.start;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.StartProject;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day on which the work began. */
@Controller
@AccessibleTo(Role.APPLICANT)
class StartController {

    static final String VIEW = "projects/start";

    private final ProjectQueries projects;
    private final StartProject startProject;
    private final Clock clock;

    StartController(ProjectQueries projects, StartProject startProject, Clock clock) {
        this.projects = projects;
        this.startProject = startProject;
        this.clock = clock;
    }

    @GetMapping("/coop/progetti/{id}/avvio")
    String show(@PathVariable UUID id, @ModelAttribute("form") StartForm form, Model model, Viewer viewer) {
        ProjectView project = projects.own(id, viewer);
        if (project.state() != ProjectState.TO_START) {
            throw new Refusal("projects.refusal.state." + project.state());
        }
        form.setDay(ItalianFormats.typed(today()));
        model.addAttribute("page", StartPage.of(project));
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/avvio")
    String start(
            @PathVariable UUID id,
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ProjectView project = projects.own(id, viewer);
        LocalDate day = form.read(project, today(), errors);
        if (errors.hasErrors() && project.state() == ProjectState.TO_START) {
            model.addAttribute("page", StartPage.of(project));
            return VIEW;
        }
        startProject.start(id, day, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.started");
        return "redirect:/coop/progetti/" + id;
    }

    private LocalDate today() {
        return ItalianFormats.dayOf(clock.instant());
    }
}
