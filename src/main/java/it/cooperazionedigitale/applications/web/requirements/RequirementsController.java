package it.cooperazionedigitale.applications.web.requirements;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.usecase.OwnPriorityQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.PriorityCard;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which priority categories count and why: shown, never typed. */
@Controller
@AccessibleTo(Role.APPLICANT)
class RequirementsController {

    static final String VIEW = "applications/requirements";

    private final OwnPriorityQueries own;
    private final ApplicationWords words;

    RequirementsController(OwnPriorityQueries own, ApplicationWords words) {
        this.own = own;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/requisiti")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnPriorityQueries.Claims claims = own.of(id, viewer);
        int points = claims.all().stream()
                .filter(PriorityClaim::holds)
                .mapToInt(PriorityClaim::points)
                .sum();
        model.addAttribute(
                "page",
                new RequirementsPage(
                        id,
                        claims.all().stream()
                                .map(claim -> PriorityCard.of(claim, words))
                                .toList(),
                        words.of("applications.requirements.total", points),
                        claims.draft()));
        return VIEW;
    }
}
