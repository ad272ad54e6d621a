package it.cooperazionedigitale.evaluation.web.ranking;

import it.cooperazionedigitale.evaluation.usecase.ApproveFreeze;
import it.cooperazionedigitale.evaluation.usecase.BuildRanking;
import it.cooperazionedigitale.evaluation.usecase.ProposeFreeze;
import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages where a call's ranking is made, looked at and frozen. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR})
@RequestMapping("/gestione/graduatoria")
class RankingController {

    static final String VIEW = "evaluation/ranking";
    static final String LIST_VIEW = "evaluation/rankings";
    private static final String BACK = "redirect:/gestione/graduatoria/{bando}";

    private final RankingQueries queries;
    private final BuildRanking build;
    private final ProposeFreeze propose;
    private final ApproveFreeze approve;

    RankingController(RankingQueries queries, BuildRanking build, ProposeFreeze propose, ApproveFreeze approve) {
        this.queries = queries;
        this.build = build;
        this.propose = propose;
        this.approve = approve;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", RankingsPage.of(queries.calls(viewer)));
        return LIST_VIEW;
    }

    @GetMapping("/{bando}")
    String show(@PathVariable String bando, Viewer viewer, Model model) {
        model.addAttribute("page", RankingPage.of(queries.ranking(bando, viewer), viewer));
        return VIEW;
    }

    @PostMapping("/{bando}/versioni")
    @StepUp(Matter.RANKING)
    @AccessibleTo(Role.STAFF)
    String build(@PathVariable String bando, Viewer viewer, RedirectAttributes redirect) {
        build.build(queries.ranking(bando, viewer).call().id(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.built");
        return BACK;
    }

    @PostMapping("/{bando}/proposta")
    @StepUp(Matter.RANKING)
    @AccessibleTo({Role.STAFF, Role.HUB_MANAGER})
    String propose(@PathVariable String bando, Viewer viewer, RedirectAttributes redirect) {
        propose.propose(rankingId(bando, viewer), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.freezeProposed");
        return BACK;
    }

    @PostMapping("/{bando}/congelamento")
    @StepUp(Matter.RANKING)
    @AccessibleTo(Role.BOARD)
    String approve(@PathVariable String bando, Viewer viewer, RedirectAttributes redirect) {
        approve.approve(rankingId(bando, viewer), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.frozen");
        return BACK;
    }

    private UUID rankingId(String slug, Viewer viewer) {
        UUID id = queries.ranking(slug, viewer).id();
        if (id == null) {
            throw new Refusal("evaluation.refusal.noRanking");
        }
        return id;
    }
}
