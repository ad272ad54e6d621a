package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.usecase.GivePartnerRole;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One body that asked to take part: the lead takes it in with a role, or gives it another one. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PartnerController {

    static final String VIEW = "applications/partner";

    private final OwnApplicationQueries own;
    private final GivePartnerRole giving;

    PartnerController(OwnApplicationQueries own, GivePartnerRole giving) {
        this.own = own;
        this.giving = giving;
    }

    @GetMapping("/coop/domande/{id}/partner/{partner}")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @ModelAttribute("form") RoleForm form,
            Viewer viewer,
            Model model) {
        OwnApplication application = own.one(id, viewer);
        OwnApplication.Partner found = found(application, partner);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        form.setRole(found.role());
        return page(application, found, model);
    }

    @PostMapping("/coop/domande/{id}/partner/{partner}")
    String give(
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OwnApplication application = own.one(id, viewer);
        OwnApplication.Partner found = found(application, partner);
        int length = form.getRole().strip().length();
        if (length == 0) {
            errors.rejectValue("role", "applications.partner.role.missing");
        } else if (length > Partnership.LONGEST_ROLE) {
            Object[] args = {Partnership.LONGEST_ROLE, length - Partnership.LONGEST_ROLE};
            errors.rejectValue("role", "applications.partner.role.tooLong", args, null);
        }
        if (errors.hasErrors()) {
            return page(application, found, model);
        }
        giving.give(id, partner, form.getRole(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.partnerTold");
        return "redirect:/coop/domande/" + id + "/partner";
    }

    static OwnApplication.Partner found(OwnApplication application, UUID partner) {
        return application.partners().stream()
                .filter(one -> one.id().equals(partner))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String page(OwnApplication application, OwnApplication.Partner partner, Model model) {
        model.addAttribute("page", PartnerPage.of(application, partner));
        return VIEW;
    }
}
