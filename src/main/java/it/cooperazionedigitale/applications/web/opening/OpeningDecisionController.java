package it.cooperazionedigitale.applications.web.opening;

import it.cooperazionedigitale.applications.usecase.ApproveOpening;
import it.cooperazionedigitale.applications.usecase.OpeningQueries;
import it.cooperazionedigitale.applications.usecase.RejectOpening;
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

/** Deciding whether one sealed application is opened before the closing. */
@Controller
@RequestMapping(OpeningController.HOME + "/{apertura}")
@AccessibleTo(Role.BOARD)
class OpeningDecisionController {

    static final String VIEW = "applications/opening-rejection";

    /**
     * The proposal to decide on.
     *
     * @param id the call
     * @param opening the proposal
     * @param protocol the application's number
     */
    record Page(UUID id, UUID opening, String protocol) {}

    private final OpeningQueries openings;
    private final ApproveOpening approve;
    private final RejectOpening reject;

    OpeningDecisionController(OpeningQueries openings, ApproveOpening approve, RejectOpening reject) {
        this.openings = openings;
        this.approve = approve;
        this.reject = reject;
    }

    @PostMapping("/approvazione")
    @StepUp(Matter.SEAL)
    String approve(@PathVariable UUID id, @PathVariable UUID apertura, Viewer viewer, RedirectAttributes redirect) {
        approve.approve(id, apertura, viewer);
        redirect.addFlashAttribute("flash", "applications.flash.openingApproved");
        return "redirect:/gestione/bandi/" + id + "/apertura-anticipata";
    }

    @GetMapping("/rifiuto")
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID apertura,
            @ModelAttribute("form") ReasonForm form,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", new Page(id, apertura, openings.toDecide(id, apertura, viewer)));
        return VIEW;
    }

    @PostMapping("/rifiuto")
    @StepUp(Matter.SEAL)
    String reject(
            @PathVariable UUID id,
            @PathVariable UUID apertura,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return ask(id, apertura, form, viewer, model);
        }
        reject.reject(id, apertura, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.openingRejected");
        return "redirect:/gestione/bandi/" + id + "/apertura-anticipata";
    }
}
