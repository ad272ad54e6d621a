package it.cooperazionedigitale.evaluation.web.ranking;

import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.evaluation.usecase.ReturnRanking;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where the Comitato direttivo gives a proposed ranking back. */
@Controller
@AccessibleTo(Role.BOARD)
@RequestMapping("/gestione/graduatoria/{bando}/restituzione")
class RankingReturnController {

    static final String VIEW = "evaluation/ranking-return";

    private final RankingQueries queries;
    private final ReturnRanking giveBack;

    RankingReturnController(RankingQueries queries, ReturnRanking giveBack) {
        this.queries = queries;
        this.giveBack = giveBack;
    }

    @GetMapping
    String show(@PathVariable String bando, Viewer viewer, Model model) {
        model.addAttribute("page", RankingPage.of(queries.ranking(bando, viewer), viewer));
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    @StepUp(Matter.RANKING)
    String giveBack(
            @PathVariable String bando,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        RankingQueries.RankingView ranking = queries.ranking(bando, viewer);
        if (form.rejectMissing(errors)) {
            model.addAttribute("page", RankingPage.of(ranking, viewer));
            return VIEW;
        }
        UUID id = ranking.id();
        if (id == null) {
            throw new Refusal("evaluation.refusal.noRanking");
        }
        giveBack.giveBack(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.returned");
        return "redirect:/gestione/graduatoria/{bando}";
    }
}
