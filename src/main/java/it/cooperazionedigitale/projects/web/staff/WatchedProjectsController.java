package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.usecase.AwardQueries;
import it.cooperazionedigitale.projects.usecase.LapseAward;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The projects the programme watches over, and the contributions nobody has accepted yet. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR})
class WatchedProjectsController {

    static final String VIEW = "projects/watched-list";
    private static final int PAGE = 50;

    private final ProjectQueries projects;
    private final AwardQueries awards;
    private final LapseAward lapseAward;

    WatchedProjectsController(ProjectQueries projects, AwardQueries awards, LapseAward lapseAward) {
        this.projects = projects;
        this.awards = awards;
        this.lapseAward = lapseAward;
    }

    @GetMapping("/gestione/progetti")
    String list(
            @ModelAttribute("form") WatchedProjectsForm form,
            @RequestParam(defaultValue = "") String dopo,
            Model model,
            Viewer viewer) {
        model.addAttribute(
                "page",
                WatchedProjectsPage.of(
                        projects.watched(states(form.getStato()), dopo, PAGE + 1, viewer),
                        dopo.isEmpty() ? awards.unanswered(viewer) : java.util.List.of(),
                        form.getStato(),
                        PAGE,
                        viewer));
        return VIEW;
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/progetti/contributi/{applicationId}/decadenza")
    @StepUp(Matter.MONEY)
    String lapse(@PathVariable UUID applicationId, Viewer viewer, RedirectAttributes redirect) {
        lapseAward.lapse(applicationId, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.lapsed");
        return "redirect:/gestione/progetti";
    }

    private static Set<ProjectState> states(String typed) {
        return Arrays.stream(ProjectState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .<Set<ProjectState>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(ProjectState.class));
    }
}
