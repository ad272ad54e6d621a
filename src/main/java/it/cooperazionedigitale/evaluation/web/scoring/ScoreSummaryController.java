package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.evaluation.usecase.SubmitScoreSheet;
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

/** The last look at a score sheet, and handing it in. */
@Controller
@AccessibleTo(Role.EVALUATOR)
@RequestMapping("/valutazione/{id}/riepilogo")
class ScoreSummaryController {

    static final String VIEW = "evaluation/score-summary";

    private final ScoringQueries queries;
    private final SubmitScoreSheet submit;

    ScoreSummaryController(ScoringQueries queries, SubmitScoreSheet submit) {
        this.queries = queries;
        this.submit = submit;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        ScoringQueries.Dossier dossier = queries.dossier(id, viewer);
        ScoringQueries.Sheet sheet = dossier.sheet();
        if (sheet == null) {
            return "redirect:/valutazione/{id}";
        }
        model.addAttribute("page", ScoreSummaryPage.of(dossier, sheet));
        return VIEW;
    }

    @PostMapping
    String submit(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        submit.submit(id, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.submitted");
        return "redirect:/valutazione";
    }
}
