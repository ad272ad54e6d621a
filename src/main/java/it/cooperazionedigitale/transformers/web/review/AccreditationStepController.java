package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.usecase.Accredit;
import it.cooperazionedigitale.transformers.usecase.ReinstateTransformer;
import it.cooperazionedigitale.transformers.usecase.TakeUpAccreditation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an accreditation that need no words. */
@Controller
@AccessibleTo(Role.HUB_MANAGER)
class AccreditationStepController {

    private final TakeUpAccreditation takingUp;
    private final Accredit accrediting;
    private final ReinstateTransformer reinstating;

    AccreditationStepController(TakeUpAccreditation takingUp, Accredit accrediting, ReinstateTransformer reinstating) {
        this.takingUp = takingUp;
        this.accrediting = accrediting;
        this.reinstating = reinstating;
    }

    @PostMapping("/gestione/trasformatrici/{id}/presa-in-carico")
    String takeUp(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        takingUp.takeUp(id, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.takenUp");
        return "redirect:/gestione/trasformatrici/" + id;
    }

    @PostMapping("/gestione/trasformatrici/{id}/accreditamento")
    String accredit(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        accrediting.accredit(id, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.accredited");
        return "redirect:/gestione/trasformatrici/" + id;
    }

    @PostMapping("/gestione/trasformatrici/{id}/riammissione")
    String reinstate(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        reinstating.reinstate(id, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.reinstated");
        return "redirect:/gestione/trasformatrici/" + id;
    }
}
