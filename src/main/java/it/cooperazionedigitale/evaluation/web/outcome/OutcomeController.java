package it.cooperazionedigitale.evaluation.web.outcome;

import it.cooperazionedigitale.evaluation.usecase.OutcomeQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page where an applicant reads the outcome. */
@Controller
@AccessibleTo(Role.APPLICANT)
class OutcomeController {

    static final String VIEW = "evaluation/outcome";

    private final OutcomeQueries queries;

    OutcomeController(OutcomeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/coop/domande/{id}/esito")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", OutcomePage.of(queries.own(id, viewer)));
        return VIEW;
    }
}
