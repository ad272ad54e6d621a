package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
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

    private final OwnCaseQueries cases;
    private final HubWriting writings;
    private final HubCopy copies;
    private final ApplicationWords words;

    ApplicationHubController(OwnCaseQueries cases, HubWriting writings, HubCopy copies, ApplicationWords words) {
        this.cases = cases;
        this.writings = writings;
        this.copies = copies;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnCaseQueries.Hub hub = cases.hub(id, viewer);
        OwnCase own = hub.own();
        Gate gate = Gate.of(own.call().state());
        boolean signs = own.signableBy(viewer);
        model.addAttribute(
                "page",
                new HubPage(
                        id,
                        own.untitled() ? words.of("applications.hub.untitled") : own.title(),
                        own.call().title(),
                        "/bandi/" + own.call().slug(),
                        ApplicationWords.calm(own.state()),
                        ApplicationWords.calmTone(own.state()),
                        means(own, gate),
                        own.protocol(),
                        hub.draft() == null ? null : writings.of(hub, hub.draft(), gate),
                        copies.of(hub),
                        CaseRows.of(own, hub.steps()),
                        signs && gate.open() && own.state() == ApplicationState.WITHDRAWN,
                        signs && own.state().canBecome(ApplicationState.WITHDRAWN),
                        words.opened(own.opened())));
        return VIEW;
    }

    /** What was taken back counts for nothing, and whether that can be mended depends on the call. */
    private String means(OwnCase own, Gate gate) {
        return own.state() == ApplicationState.WITHDRAWN
                ? words.of(
                        "applications.withdrawn." + gate,
                        ItalianFormats.deadline(own.call().closesAt()))
                : words.of(ApplicationWords.calm(own.state()) + ".means");
    }
}
