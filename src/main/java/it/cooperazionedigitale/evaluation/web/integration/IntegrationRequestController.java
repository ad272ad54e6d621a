package it.cooperazionedigitale.evaluation.web.integration;

import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.evaluation.usecase.RequestIntegration;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a node asks an applicant to add something. */
@Controller
@AccessibleTo({Role.NODE_OFFICER, Role.STAFF})
@RequestMapping("/gestione/domande/{id}/integrazioni")
class IntegrationRequestController {

    static final String VIEW = "evaluation/integration-request";
    static final int LONGEST = 2000;

    private final EligibilityQueries queries;
    private final RequestIntegration request;

    IntegrationRequestController(EligibilityQueries queries, RequestIntegration request) {
        this.queries = queries;
        this.request = request;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", IntegrationRequestPage.of(queries.check(id, viewer)));
        model.addAttribute("form", new IntegrationRequestForm());
        return VIEW;
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @ModelAttribute("form") IntegrationRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        IntegrationRequestPage page = IntegrationRequestPage.of(queries.check(id, viewer));
        check(errors, "reason", form.getReason());
        check(errors, "wanted", form.getWanted());
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        request.request(id, form.getReason(), form.getWanted(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.integrationRequested");
        return "redirect:/gestione/domande/{id}/ammissibilita";
    }

    static void check(BindingResult errors, String field, String text) {
        if (text.isBlank()) {
            errors.rejectValue(field, "evaluation.integration." + field + ".missing");
        } else if (text.length() > LONGEST) {
            errors.rejectValue(field, "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
    }
}
