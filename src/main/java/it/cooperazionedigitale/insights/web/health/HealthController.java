package it.cooperazionedigitale.insights.web.health;

import it.cooperazionedigitale.insights.usecase.HealthQueries;
import it.cooperazionedigitale.insights.usecase.RebuildFigures;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's home: the portal's health at a glance. */
@Controller
@AccessibleTo(Role.ADMIN)
class HealthController {

    static final String VIEW = "insights/health";

    private final HealthQueries health;
    private final RebuildFigures rebuildFigures;
    private final List<TaskSource> sources;

    HealthController(HealthQueries health, RebuildFigures rebuildFigures, List<TaskSource> sources) {
        this.sources = sources;
        this.health = health;
        this.rebuildFigures = rebuildFigures;
    }

    @GetMapping("/admin")
    String show(Model model, Viewer viewer) {
        model.addAttribute(
                "page",
                HealthPage.of(
                        health.health(viewer),
                        sources.stream()
                                .flatMap(source -> source.tasksFor(viewer).stream())
                                .toList()));
        return VIEW;
    }

    @PostMapping("/admin/numeri/ricalcolo")
    String rebuild(Viewer viewer, RedirectAttributes redirect) {
        int rows = rebuildFigures.rebuild(viewer);
        redirect.addFlashAttribute("flash", "insights.flash.rebuilt");
        redirect.addFlashAttribute("flashArgs", List.of(ItalianFormats.number(rows)));
        return "redirect:/admin";
    }
}
