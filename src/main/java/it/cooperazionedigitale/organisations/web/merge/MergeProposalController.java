package it.cooperazionedigitale.organisations.web.merge;

import it.cooperazionedigitale.organisations.usecase.ProposeMerge;
import it.cooperazionedigitale.organisations.usecase.RecordQueries;
import it.cooperazionedigitale.shared.NotFound;
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

/** The staff proposes that two records are one body; an administrator decides. */
@Controller
@AccessibleTo(Role.STAFF)
class MergeProposalController {

    static final String VIEW = "organisations/merge";
    private static final String ADDRESS = "/admin/organizzazioni/{id}/unione";

    private final RecordQueries records;
    private final ProposeMerge proposeMerge;

    MergeProposalController(RecordQueries records, ProposeMerge proposeMerge) {
        this.records = records;
        this.proposeMerge = proposeMerge;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable UUID id, @ModelAttribute("form") MergeForm form, Viewer viewer, Model model) {
        return page(id, form, viewer, model);
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String propose(
            @PathVariable UUID id,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID kept = form.other();
        if (kept == null || form.rejectMissing(errors)) {
            return page(id, form, viewer, model);
        }
        proposeMerge.propose(kept, id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "administration.flash.mergeProposed");
        return "redirect:/admin/organizzazioni/" + id;
    }

    private String page(UUID id, MergeForm form, Viewer viewer, Model model) {
        UUID kept = form.other();
        if (kept == null) {
            throw new NotFound();
        }
        model.addAttribute(
                "page",
                new MergePage(
                        "administration.merge.propose",
                        id,
                        records.one(id, viewer).name(),
                        records.one(kept, viewer).name(),
                        "/admin/organizzazioni/" + id + "/unione"));
        return VIEW;
    }
}
