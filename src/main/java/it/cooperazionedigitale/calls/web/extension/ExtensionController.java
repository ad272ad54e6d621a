package it.cooperazionedigitale.calls.web.extension;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.usecase.CallDesk;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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

/** Proposing that a call closes later. */
@Controller
@RequestMapping("/gestione/bandi/{id}/proroga")
@AccessibleTo({Role.STAFF, Role.HUB_MANAGER})
class ExtensionController {

    static final String VIEW = "calls/extension";

    private static final Set<CallState> POSSIBLE = Set.of(CallState.SCHEDULED, CallState.OPEN, CallState.SUSPENDED);

    private final CallDeskQueries calls;
    private final ProposeExtension propose;

    ExtensionController(CallDeskQueries calls, ProposeExtension propose) {
        this.calls = calls;
        this.propose = propose;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        CallDesk desk = calls.one(id, viewer);
        if (!POSSIBLE.contains(desk.call().state())) {
            throw new Refusal("calls.refusal.notExtendable");
        }
        if (desk.waiting() != null) {
            throw new Refusal("calls.refusal.extensionPending");
        }
        model.addAttribute("form", new ExtensionForm());
        model.addAttribute("page", page(desk.call()));
        return VIEW;
    }

    @PostMapping
    @StepUp(Matter.DEADLINE)
    String propose(
            @PathVariable UUID id,
            @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CallSummary call = calls.one(id, viewer).call();
        Optional<Instant> term = form.read(call.closesAt(), errors);
        if (term.isEmpty()) {
            model.addAttribute("page", page(call));
            return VIEW;
        }
        propose.propose(id, term.get(), form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.proposed");
        return "redirect:/gestione/bandi/" + id;
    }

    private static ExtensionPage page(CallSummary call) {
        return new ExtensionPage(call.id(), call.title(), ItalianFormats.deadline(call.closesAt()));
    }
}
