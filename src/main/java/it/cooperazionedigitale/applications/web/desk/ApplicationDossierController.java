package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.usecase.HistoryQueries;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.applications.web.Timeline;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One sent application: what was sent, what happened, what can be done. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
class ApplicationDossierController {

    static final String VIEW = "applications/dossier";

    private final StaffApplicationQueries sent;
    private final ApplicationDirectory applications;
    private final HistoryQueries history;
    private final CaseRows steps;
    private final DossierRows rows;

    ApplicationDossierController(
            StaffApplicationQueries sent,
            ApplicationDirectory applications,
            HistoryQueries history,
            CaseRows steps,
            DossierRows rows) {
        this.sent = sent;
        this.applications = applications;
        this.history = history;
        this.steps = steps;
        this.rows = rows;
    }

    @GetMapping("/gestione/domande/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        sent.require(id, viewer);
        ApplicationDossier dossier = applications.dossier(id).orElseThrow(NotFound::new);
        ApplicationSummary summary = dossier.summary();
        model.addAttribute(
                "page",
                new DossierPage(
                        id,
                        Objects.requireNonNull(summary.protocol()),
                        summary.title(),
                        ApplicationWords.staff(summary.state()),
                        ApplicationWords.tone(summary.state()),
                        rows.facts(summary),
                        rows.sections(dossier),
                        DossierRows.COLUMNS,
                        rows.costs(dossier),
                        rows.priorities(dossier),
                        steps.fromAbove(id, viewer),
                        Timeline.staff(history.of(id), !viewer.has(Role.AUDITOR)),
                        viewer.has(Role.STAFF) && summary.state().canBecome(ApplicationState.EXCLUDED)));
        return VIEW;
    }
}
