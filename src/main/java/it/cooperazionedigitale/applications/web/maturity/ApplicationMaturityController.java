package it.cooperazionedigitale.applications.web.maturity;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.MaturityRows;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The digital self-check as a part of the application: the latest result, or the way to one. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationMaturityController {

    static final String VIEW = "applications/maturity";

    private final OwnApplicationQueries own;
    private final MaturityRows rows;
    private final ApplicationWords words;

    ApplicationMaturityController(OwnApplicationQueries own, MaturityRows rows, ApplicationWords words) {
        this.own = own;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/autovalutazione")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        ApplicationMaturity latest = application.maturity();
        model.addAttribute(
                "page",
                new ApplicationMaturityPage(
                        id,
                        latest == null
                                ? null
                                : new ApplicationMaturityPage.Latest(
                                        rows.points(latest.overall()),
                                        rows.band(latest.overall()),
                                        rows.of(latest),
                                        "/coop/autovalutazione/" + latest.check() + "/risultato"),
                        application.maturityRequired(),
                        application.missingIn(Part.MATURITY, null).stream()
                                .map(lack -> words.of(lack.key(), lack.args().toArray()))
                                .findFirst()
                                .orElse(null),
                        application.state() == ApplicationState.DRAFT,
                        application.writableBy(viewer)));
        return VIEW;
    }
}
