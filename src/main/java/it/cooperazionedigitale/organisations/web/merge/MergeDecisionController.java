package it.cooperazionedigitale.organisations.web.merge;

import it.cooperazionedigitale.organisations.usecase.DecideMerge;
import it.cooperazionedigitale.organisations.usecase.MergeQueries;
import it.cooperazionedigitale.organisations.usecase.UndoMerge;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator decides on a proposed merge, and can undo one. */
@Controller
@AccessibleTo(Role.ADMIN)
class MergeDecisionController {

    private static final String ROOM = "/admin/organizzazioni/unioni/{id}";

    private final MergeQueries merges;
    private final DecideMerge decideMerge;
    private final UndoMerge undoMerge;

    MergeDecisionController(MergeQueries merges, DecideMerge decideMerge, UndoMerge undoMerge) {
        this.merges = merges;
        this.decideMerge = decideMerge;
        this.undoMerge = undoMerge;
    }

    @PostMapping(ROOM + "/approvazione")
    @StepUp(Matter.ROLES)
    String approve(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        return decided(id, true, viewer, redirect);
    }

    @PostMapping(ROOM + "/rifiuto")
    @StepUp(Matter.ROLES)
    String reject(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        return decided(id, false, viewer, redirect);
    }

    private String decided(UUID id, boolean approved, Viewer viewer, RedirectAttributes redirect) {
        decideMerge.decide(id, approved, viewer);
        redirect.addFlashAttribute(
                "flash", approved ? "administration.flash.mergeApproved" : "administration.flash.mergeRejected");
        return back(merges.one(id));
    }

    @GetMapping(ROOM + "/annullamento")
    String ask(@PathVariable UUID id, @ModelAttribute("form") MergeForm form, Model model) {
        MergeQueries.Merge merge = merges.one(id);
        model.addAttribute(
                "page",
                new MergePage(
                        "administration.merge.undo",
                        merge.absorbed().id(),
                        merge.absorbed().name(),
                        merge.kept().name(),
                        "/admin/organizzazioni/unioni/" + id + "/annullamento"));
        return MergeProposalController.VIEW;
    }

    @PostMapping(ROOM + "/annullamento")
    @StepUp(Matter.ROLES)
    String undo(
            @PathVariable UUID id,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return ask(id, form, model);
        }
        undoMerge.undo(id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "administration.flash.mergeUndone");
        return back(merges.one(id));
    }

    private static String back(MergeQueries.Merge merge) {
        return "redirect:/admin/organizzazioni/" + merge.absorbed().id();
    }
}
