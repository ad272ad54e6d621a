package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.FoundOrganisation;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last step of a registration: where the body is. Then it is in the programme. */
@Controller
@AccessibleTo(signedIn = true)
class FoundingController {

    static final String SEAT_VIEW = "organisations/registration-seat";

    private static final Map<String, String> FIELD_OF_REFUSAL =
            Map.of("organisations.refusal.taken", "taxCode", "organisations.refusal.noHub", "federation");

    private final RegistrationReading reading;
    private final FoundOrganisation founding;
    private final RegistrationPages pages;

    FoundingController(RegistrationReading reading, FoundOrganisation founding, RegistrationPages pages) {
        this.reading = reading;
        this.founding = founding;
        this.pages = pages;
    }

    /** What was typed before, with what this page sends on top. */
    @ModelAttribute("form")
    RegistrationForm form(HttpServletRequest request) {
        return Typed.before(request);
    }

    @GetMapping("/registrati/organizzazione/sede")
    String seat(@ModelAttribute("form") RegistrationForm form, Viewer viewer, Model model) {
        return form.getKind().isEmpty() ? RegistrationController.FIRST : pages.show(SEAT_VIEW, viewer, model);
    }

    @PostMapping("/registrati/organizzazione/sede")
    String found(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Typed.keep(form, request);
        NewBody body = reading.body(form, errors);
        if (body == null) {
            return pages.show(viewWithErrors(errors), viewer, model);
        }
        try {
            founding.found(body, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue(FIELD_OF_REFUSAL.getOrDefault(refusal.key(), "name"), refusal.key());
            return pages.show(viewWithErrors(errors), viewer, model);
        }
        Typed.forget(request);
        redirect.addFlashAttribute("flash", "organisations.flash.registered");
        return body.kind() == OrganisationKind.TRANSFORMER ? "redirect:/trasformatrice" : "redirect:/coop";
    }

    /** What is wrong is shown on the page where it was asked. */
    private static String viewWithErrors(BindingResult errors) {
        return errors.hasFieldErrors("kind")
                ? RegistrationController.KIND_VIEW
                : errors.hasFieldErrors("name")
                                || errors.hasFieldErrors("taxCode")
                                || errors.hasFieldErrors("vatNumber")
                        ? RegistrationController.BODY_VIEW
                        : SEAT_VIEW;
    }
}
