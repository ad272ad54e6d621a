package it.cooperazionedigitale.applications.web.priorities;

import it.cooperazionedigitale.applications.usecase.PriorityQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.PriorityCard;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which priority categories hold for the body, which do not, and why. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PrioritiesController {

    static final String VIEW = "applications/priorities";

    private final PriorityQueries queries;
    private final ApplicationWords words;

    PrioritiesController(PriorityQueries queries, ApplicationWords words) {
        this.queries = queries;
        this.words = words;
    }

    @GetMapping("/coop/organizzazione/priorita")
    String show(Viewer viewer, Model model) {
        List<PriorityQueries.ByCall> groups = queries.ofOwnBody(viewer);
        if (groups.isEmpty()) {
            return "redirect:/account/organizzazioni";
        }
        model.addAttribute(
                "page",
                new PrioritiesPage(groups.stream()
                        .map(group -> new PrioritiesPage.Group(
                                group.call(),
                                group.claims().stream()
                                        .map(claim -> PriorityCard.of(claim, words))
                                        .toList()))
                        .toList()));
        return VIEW;
    }
}
