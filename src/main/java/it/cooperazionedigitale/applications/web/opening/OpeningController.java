package it.cooperazionedigitale.applications.web.opening;

import it.cooperazionedigitale.applications.usecase.OpeningQueries;
import it.cooperazionedigitale.applications.usecase.ProposeOpening;
import it.cooperazionedigitale.applications.usecase.ReadOpened;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening one sealed application before the closing: proposing it, seeing what came of it, reading. */
@Controller
@RequestMapping(OpeningController.HOME)
class OpeningController {

    static final String HOME = "/gestione/bandi/{id}/apertura-anticipata";
    static final String VIEW = "applications/opening";

    private final OpeningQueries openings;
    private final ProposeOpening propose;
    private final ReadOpened read;

    OpeningController(OpeningQueries openings, ProposeOpening propose, ReadOpened read) {
        this.openings = openings;
        this.propose = propose;
        this.read = read;
    }

    @GetMapping
    @AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.BOARD})
    String show(@PathVariable UUID id, @ModelAttribute("form") OpeningForm form, Viewer viewer, Model model) {
        model.addAttribute("page", OpeningPage.of(openings.of(id, viewer), viewer));
        return VIEW;
    }

    @PostMapping
    @StepUp(Matter.SEAL)
    @AccessibleTo({Role.STAFF, Role.HUB_MANAGER})
    String propose(
            @PathVariable UUID id,
            @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (!form.rejectFaults(errors)
                && propose.propose(id, form.meant(), form.getReason(), viewer).isEmpty()) {
            form.rejectUnknown(errors);
        }
        if (errors.hasErrors()) {
            return show(id, form, viewer, model);
        }
        redirect.addFlashAttribute("flash", "applications.flash.openingProposed");
        return "redirect:/gestione/bandi/" + id + "/apertura-anticipata";
    }

    @PostMapping("/{apertura}/lettura")
    @StepUp(Matter.SEAL)
    @AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.BOARD})
    String read(@PathVariable UUID id, @PathVariable UUID apertura, Viewer viewer) {
        return "redirect:/gestione/domande/" + read.read(id, apertura, viewer);
    }
}
