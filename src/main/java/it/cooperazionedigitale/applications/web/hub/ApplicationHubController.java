package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.Missing;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final HubRows rows;
    private final HubCopy copies;
    private final ApplicationWords words;
    private final Clock clock;

    ApplicationHubController(OwnCaseQueries cases, HubRows rows, HubCopy copies, ApplicationWords words, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.copies = copies;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/coop/domande/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnCaseQueries.Hub hub = cases.hub(id, viewer);
        OwnCase own = hub.own();
        boolean open = own.call().state() == CallState.OPEN;
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
                        own.protocol(),
                        hub.draft() == null ? null : writing(hub.draft(), open),
                        copies.of(hub),
                        CaseRows.of(own, hub.steps()),
                        signs && open && own.state() == ApplicationState.WITHDRAWN,
                        signs && own.state().canBecome(ApplicationState.WITHDRAWN)));
        return VIEW;
    }

    private HubPage.Writing writing(OwnApplication draft, boolean open) {
        List<TaskRow> partners = rows.partners(draft);
        Set<String> lacking = draft.missing().stream().map(Missing::path).collect(Collectors.toSet());
        Set<String> needed = new HashSet<>(lacking);
        needed.addAll(rows.needed(draft));
        int total = needed.size();
        int done = total - lacking.size();
        Instant closesAt = draft.call().closesAt();
        return new HubPage.Writing(
                Stream.of(List.of(rows.requirements(draft)), partners, List.of(rows.maturity(draft)))
                        .flatMap(List::stream)
                        .toList(),
                rows.project(draft),
                List.of(rows.transformer(draft), rows.plan(draft), rows.budget(draft), rows.declarations(draft)),
                List.of(rows.send(draft)),
                words.of("applications.hub.progress", done, total),
                done,
                total,
                ItalianFormats.deadline(closesAt),
                closesAt,
                clock.instant(),
                words.left(clock.instant(), closesAt),
                open);
    }
}
