package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.usecase.EndPartnership;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
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

/** The lead says no to a body that asked, or goes on without a partner. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PartnerEndController {

    static final String VIEW = "applications/partner-end";

    private final OwnApplicationQueries own;
    private final EndPartnership ending;

    PartnerEndController(OwnApplicationQueries own, EndPartnership ending) {
        this.own = own;
        this.ending = ending;
    }

    @GetMapping("/coop/domande/{id}/partner/{partner}/fine")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @ModelAttribute("form") ReasonForm form,
            Viewer viewer,
            Model model) {
        return page(id, partner, viewer, model);
    }

    @PostMapping("/coop/domande/{id}/partner/{partner}/fine")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, partner, viewer, model);
        }
        ending.end(id, partner, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.partnerTold");
        return "redirect:/coop/domande/" + id + "/partner";
    }

    private String page(UUID id, UUID partner, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        PartnerPage found = PartnerPage.of(application, PartnerController.found(application, partner));
        if (!application.writableBy(viewer) || !found.live()) {
            return "redirect:/coop/domande/" + id + "/partner/" + partner;
        }
        model.addAttribute("page", found);
        return VIEW;
    }
}
