package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.usecase.LeavePartnership;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A partner goes away before the application is sent, or takes its asking back. */
@Controller
@AccessibleTo(Role.APPLICANT)
class LeavingController {

    static final String VIEW = "applications/leaving";

    private final PartnerQueries partners;
    private final LeavePartnership leaving;

    LeavingController(PartnerQueries partners, LeavePartnership leaving) {
        this.partners = partners;
        this.leaving = leaving;
    }

    @GetMapping("/coop/domande/partecipazioni/{id}/uscita")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Viewer viewer, Model model) {
        return page(id, viewer, model);
    }

    @PostMapping("/coop/domande/partecipazioni/{id}/uscita")
    String leave(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, viewer, model);
        }
        leaving.leave(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.left");
        return "redirect:/coop/domande/partecipazioni/" + id;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        PartnerQueries.Part part = partners.one(id, viewer);
        if (!part.leavableBy(viewer)) {
            return "redirect:/coop/domande/partecipazioni/" + id;
        }
        model.addAttribute("page", new LeavingPage(id, part.title(), part.lead()));
        return VIEW;
    }
}
