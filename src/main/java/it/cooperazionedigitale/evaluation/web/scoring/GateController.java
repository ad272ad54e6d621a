package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gate before a dossier: title and bodies, and the declaration of no conflict. */
@Controller
@AccessibleTo(Role.EVALUATOR)
@RequestMapping("/valutazione/{id}/dichiarazione")
class GateController {

    static final String VIEW = "evaluation/gate";

    private final ScoringQueries queries;
    private final DeclareNoConflict declare;

    GateController(ScoringQueries queries, DeclareNoConflict declare) {
        this.queries = queries;
        this.declare = declare;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        ScoringQueries.Dossier dossier = queries.dossier(id, viewer);
        if (dossier.sheet() != null) {
            return "redirect:/valutazione/{id}";
        }
        model.addAttribute("page", GatePage.of(dossier));
        return VIEW;
    }

    @PostMapping
    String declare(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        declare.declare(id, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.begun");
        return "redirect:/valutazione/{id}";
    }
}
