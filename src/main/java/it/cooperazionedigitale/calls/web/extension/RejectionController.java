package it.cooperazionedigitale.calls.web.extension;

import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.RejectExtension;
import it.cooperazionedigitale.shared.ItalianFormats;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaving a call's term as it is, with a reason. */
@Controller
@RequestMapping("/gestione/bandi/{id}/proroga/rifiuto")
@AccessibleTo(Role.BOARD)
class RejectionController {

    static final String VIEW = "calls/rejection";

    /**
     * The proposal to decide on.
     *
     * @param id the call
     * @param proposal the proposal
     * @param code the call's code
     * @param to the term proposed
     */
    record Page(UUID id, UUID proposal, String code, String to) {}

    private final CallDeskQueries calls;
    private final RejectExtension reject;

    RejectionController(CallDeskQueries calls, RejectExtension reject) {
        this.calls = calls;
        this.reject = reject;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm());
        model.addAttribute("page", page(id, viewer));
        return VIEW;
    }

    @PostMapping
    @StepUp(Matter.DEADLINE)
    String reject(
            @PathVariable UUID id,
            @RequestParam UUID proposta,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            model.addAttribute("page", page(id, viewer));
            return VIEW;
        }
        reject.reject(proposta, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.rejected");
        return "redirect:/gestione/bandi/" + id;
    }

    private Page page(UUID id, Viewer viewer) {
        WaitingExtension waiting = calls.one(id, viewer).waiting();
        if (waiting == null) {
            throw new Refusal("calls.refusal.extensionDecided");
        }
        return new Page(id, waiting.id(), waiting.callCode(), ItalianFormats.deadline(waiting.to()));
    }
}
