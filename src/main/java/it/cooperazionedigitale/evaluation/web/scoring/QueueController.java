package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The evaluator's home: what to score, the first due first. */
@Controller
@AccessibleTo(Role.EVALUATOR)
class QueueController {

    static final String VIEW = "evaluation/queue";

    private final ScoringQueries queries;
    private final Clock clock;

    QueueController(ScoringQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/valutazione")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", QueuePage.of(queries.queue(viewer), clock.instant()));
        return VIEW;
    }
}
