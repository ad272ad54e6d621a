package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import it.cooperazionedigitale.transformers.usecase.RejectAccreditation;
import it.cooperazionedigitale.transformers.usecase.SuspendTransformer;
import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import it.cooperazionedigitale.transformers.web.ProfileReading;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One firm before its hub, and the decisions that need a reason: it is asked on the firm's own page. */
@Controller
@AccessibleTo(Role.HUB_MANAGER)
class AccreditationDecisionController {

    static final String VIEW = "transformers/review";

    private final AccreditationQueries accreditations;
    private final RejectAccreditation rejecting;
    private final SuspendTransformer suspending;
    private final ProfileReading reading;

    AccreditationDecisionController(
            AccreditationQueries accreditations,
            RejectAccreditation rejecting,
            SuspendTransformer suspending,
            ProfileReading reading) {
        this.accreditations = accreditations;
        this.rejecting = rejecting;
        this.suspending = suspending;
        this.reading = reading;
    }

    @GetMapping("/gestione/trasformatrici/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm());
        return page(id, viewer, model);
    }

    @PostMapping("/gestione/trasformatrici/{id}/rifiuto")
    String reject(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String reason = form.read(errors);
        if (reason == null) {
            return page(id, viewer, model);
        }
        rejecting.reject(id, reason, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.rejected");
        return "redirect:/gestione/trasformatrici/" + id;
    }

    @PostMapping("/gestione/trasformatrici/{id}/sospensione")
    String suspend(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String reason = form.read(errors);
        if (reason == null) {
            return page(id, viewer, model);
        }
        suspending.suspend(id, reason, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.suspended");
        return "redirect:/gestione/trasformatrici/" + id;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        TransformerSheet sheet = accreditations.inHub(id, viewer);
        model.addAttribute(
                "page", ReviewPage.of(sheet, reading.regionNames(sheet.profile().regions())));
        return VIEW;
    }
}
