package it.cooperazionedigitale.evaluation.web.assignments;

import it.cooperazionedigitale.evaluation.usecase.ConfirmAssignments;
import it.cooperazionedigitale.evaluation.usecase.DiscardProposal;
import it.cooperazionedigitale.evaluation.usecase.ProposeAssignments;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the solver proposes: asked for, confirmed, discarded. */
@Controller
@AccessibleTo(Role.HUB_MANAGER)
@RequestMapping("/gestione/assegnazioni")
class ProposalsController {

    private final ProposeAssignments propose;
    private final ConfirmAssignments confirm;
    private final DiscardProposal discard;

    ProposalsController(ProposeAssignments propose, ConfirmAssignments confirm, DiscardProposal discard) {
        this.propose = propose;
        this.confirm = confirm;
        this.discard = discard;
    }

    @PostMapping("/proposte")
    String propose(
            @RequestParam("call") UUID callId,
            @RequestParam("bando") String slug,
            Viewer viewer,
            RedirectAttributes redirect) {
        int made = propose.propose(callId, viewer);
        redirect.addFlashAttribute("flash", made > 0 ? "evaluation.flash.proposed" : "evaluation.flash.noneProposed");
        redirect.addFlashAttribute("flashArgs", List.of(made));
        return back(slug, redirect);
    }

    @PostMapping("/conferme")
    String confirm(
            @RequestParam("call") UUID callId,
            @RequestParam("bando") String slug,
            Viewer viewer,
            RedirectAttributes redirect) {
        int made = confirm.confirm(callId, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.confirmed");
        redirect.addFlashAttribute("flashArgs", List.of(made));
        return back(slug, redirect);
    }

    @PostMapping("/{id}/scarto")
    String discard(
            @PathVariable UUID id, @RequestParam("bando") String slug, Viewer viewer, RedirectAttributes redirect) {
        discard.discard(id, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.discarded");
        return back(slug, redirect);
    }

    private static String back(String slug, RedirectAttributes redirect) {
        redirect.addAttribute("bando", slug);
        return "redirect:/gestione/assegnazioni";
    }
}
