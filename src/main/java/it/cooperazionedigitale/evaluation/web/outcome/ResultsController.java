package it.cooperazionedigitale.evaluation.web.outcome;

import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public results of a call. */
@Controller
@AccessibleTo(everybody = true)
class ResultsController {

    static final String VIEW = "evaluation/results";

    private final RankingQueries queries;

    ResultsController(RankingQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/bandi/{slug}/esiti")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", ResultsPage.of(queries.results(slug)));
        return VIEW;
    }
}
