package it.cooperazionedigitale.evaluation.web.resolutions;

import it.cooperazionedigitale.evaluation.usecase.ProposeResolution;
import it.cooperazionedigitale.evaluation.usecase.ResolutionQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of resolutions, and proposing a new one. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR})
@RequestMapping("/gestione/delibere")
class ResolutionsController {

    static final String VIEW = "evaluation/resolutions";
    private static final int LONGEST = 2000;

    private final ResolutionQueries queries;
    private final ProposeResolution propose;
    private final MessageSource messages;

    ResolutionsController(ResolutionQueries queries, ProposeResolution propose, MessageSource messages) {
        this.queries = queries;
        this.propose = propose;
        this.messages = messages;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        ResolutionQueries.Listing listing = queries.list(viewer);
        ResolutionForm form = new ResolutionForm();
        form.setCall(listing.ready().size() == 1 ? listing.ready().get(0).id() : null);
        form.setWording(messages.getMessage("evaluation.resolution.wording.usual", null, Locale.ITALIAN));
        model.addAttribute("form", form);
        model.addAttribute("page", ResolutionsPage.of(listing, viewer));
        return VIEW;
    }

    @PostMapping
    @StepUp(Matter.MONEY)
    @AccessibleTo(Role.STAFF)
    String propose(
            @ModelAttribute("form") ResolutionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID call = form.getCall();
        if (call == null && !errors.hasFieldErrors("call")) {
            errors.rejectValue("call", "evaluation.resolution.call.missing");
        }
        if (form.getWording().isBlank()) {
            errors.rejectValue("wording", "evaluation.resolution.wording.missing");
        } else if (form.getWording().length() > LONGEST) {
            errors.rejectValue("wording", "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
        if (errors.hasErrors() || call == null) {
            model.addAttribute("page", ResolutionsPage.of(queries.list(viewer), viewer));
            return VIEW;
        }
        UUID id = propose.propose(call, form.getWording(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.resolutionProposed");
        redirect.addAttribute("id", id);
        return "redirect:/gestione/delibere/{id}";
    }
}
