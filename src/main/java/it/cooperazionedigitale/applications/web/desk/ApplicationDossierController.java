package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.usecase.StaffCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.CaseRows;
import it.cooperazionedigitale.applications.web.Timeline;
import it.cooperazionedigitale.shared.ItalianFormats;
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

    private final StaffCaseQueries cases;
    private final DossierRows rows;

    ApplicationDossierController(StaffCaseQueries cases, DossierRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    @GetMapping("/gestione/domande/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        StaffCaseQueries.Case found = cases.one(id, viewer);
        ApplicationDossier dossier = found.dossier();
        ApplicationSummary summary = dossier.summary();
        model.addAttribute(
                "page",
                new DossierPage(
                        id,
                        Objects.requireNonNull(summary.protocol()),
                        summary.title(),
                        ApplicationWords.staff(summary.state()),
                        ApplicationWords.tone(summary.state()),
                        DossierRows.facts(
                                found, viewer.has(Role.STAFF) && !found.call().sealed()),
                        rows.sections(dossier),
                        DossierRows.columns(dossier),
                        rows.costs(dossier),
                        rows.priorities(dossier),
                        CaseRows.of(found.steps()),
                        Timeline.staff(found.history(), !viewer.has(Role.AUDITOR)),
                        found.history().stream()
                                .filter(step -> step.to() == ApplicationState.SUBMITTED)
                                .count(),
                        viewer.has(Role.STAFF)
                                && !found.call().sealed()
                                && summary.state().canBecome(ApplicationState.EXCLUDED),
                        found.call().sealed()
                                ? ItalianFormats.deadline(found.call().closesAt())
                                : null));
        return VIEW;
    }
}
