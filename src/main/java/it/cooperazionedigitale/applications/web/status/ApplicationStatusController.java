package it.cooperazionedigitale.applications.web.status;

import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.applications.web.Timeline;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the application is getting on, in calm words. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationStatusController {

    static final String VIEW = "applications/status";

    private final OwnCaseQueries cases;
    private final ApplicationWords words;

    ApplicationStatusController(OwnCaseQueries cases, ApplicationWords words) {
        this.words = words;
        this.cases = cases;
    }

    @GetMapping("/coop/domande/{id}/stato")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnCaseQueries.Story story = cases.story(id, viewer);
        OwnCase application = story.own();
        String state = ApplicationWords.calm(application.state());
        model.addAttribute(
                "page",
                new StatusPage(
                        id,
                        application.title(),
                        application.protocol(),
                        state,
                        state + ".means",
                        Timeline.calm(story.history(), application.opened(), words),
                        CaseRows.of(story.steps())));
        return VIEW;
    }
}
