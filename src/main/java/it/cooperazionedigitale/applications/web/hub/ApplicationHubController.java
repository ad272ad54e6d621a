package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The hub of an application: its sections while it is written, its steps once it is sent. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationHubController {

    static final String VIEW = "applications/hub";

    private final OwnApplicationQueries own;
    private final HubRows rows;
    private final CaseRows steps;
    private final ApplicationWords words;
    private final Clock clock;

    ApplicationHubController(
            OwnApplicationQueries own, HubRows rows, CaseRows steps, ApplicationWords words, Clock clock) {
        this.own = own;
        this.rows = rows;
        this.steps = steps;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/coop/domande/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        boolean draft = application.state() == ApplicationState.DRAFT;
        boolean open = application.call().state() == CallState.OPEN;
        long total = application.form().sections().size() + 3L;
        long lacking = application.missing().stream()
                .map(lack ->
                        lack.part() == Part.PROJECT ? lack.path() : lack.part().slug())
                .distinct()
                .count();
        boolean signs = application.signableBy(viewer);
        model.addAttribute(
                "page",
                new HubPage(
                        id,
                        application.title(),
                        application.call().title(),
                        "/bandi/" + application.call().slug(),
                        ApplicationWords.calm(application.state()),
                        ApplicationWords.tone(application.state()),
                        draft,
                        application.protocol(),
                        List.of(rows.requirements(application)),
                        rows.project(application),
                        List.of(
                                rows.transformer(application),
                                rows.budget(application),
                                rows.declarations(application)),
                        List.of(rows.send(application)),
                        words.of("applications.hub.progress", total - lacking, total),
                        total - lacking,
                        total,
                        ItalianFormats.deadline(application.call().closesAt()),
                        application.call().closesAt(),
                        clock.instant(),
                        words.left(clock.instant(), application.call().closesAt()),
                        open,
                        draft ? List.of() : steps.of(application, viewer),
                        signs && open && application.state() == ApplicationState.WITHDRAWN,
                        signs && application.state().canBecome(ApplicationState.WITHDRAWN)));
        return VIEW;
    }
}
