package it.cooperazionedigitale.evaluation.web.progress;

import it.cooperazionedigitale.evaluation.usecase.ProgressQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that tells how far the evaluators are. */
@Controller
@AccessibleTo({Role.STAFF, Role.HUB_MANAGER})
class ProgressController {

    static final String VIEW = "evaluation/progress";

    private final ProgressQueries queries;
    private final Clock clock;

    ProgressController(ProgressQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/gestione/valutazioni")
    String show(@RequestParam(name = "bando", required = false) @Nullable String slug, Viewer viewer, Model model) {
        model.addAttribute("page", ProgressPage.of(queries.progress(slug, viewer), viewer, clock.instant()));
        return VIEW;
    }
}
