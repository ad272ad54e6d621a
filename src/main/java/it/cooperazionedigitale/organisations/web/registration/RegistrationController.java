package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
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

/** Somebody with an account brings a body into the programme: what it is, who it is, where it is. */
@Controller
@AccessibleTo(signedIn = true)
class RegistrationController {

    static final String KIND_VIEW = "organisations/registration-kind";
    static final String BODY_VIEW = "organisations/registration-body";
    static final String SEAT_VIEW = "organisations/registration-seat";
    private static final String FIRST = "redirect:/registrati/organizzazione";

    private static final Map<String, String> FIELD_OF_REFUSAL =
            Map.of("organisations.refusal.taken", "taxCode", "organisations.refusal.noHub", "federation");

    private final RegistrationReading reading;
    private final FoundOrganisation founding;
    private final OrganisationDirectory directory;

    RegistrationController(RegistrationReading reading, FoundOrganisation founding, OrganisationDirectory directory) {
        this.reading = reading;
        this.founding = founding;
        this.directory = directory;
    }

    /** What was typed before, with what this page sends on top. */
    @ModelAttribute("form")
    RegistrationForm form(HttpServletRequest request) {
        return Typed.before(request);
    }

    @GetMapping("/registrati/organizzazione")
    String kind(@ModelAttribute("form") RegistrationForm form, Viewer viewer, Model model) {
        return page(KIND_VIEW, viewer, model);
    }

    @PostMapping("/registrati/organizzazione")
    String kindChosen(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request) {
        if (RegistrationPage.NO_BODY.equals(form.getKind())) {
            return "redirect:/account/organizzazioni";
        }
        reading.kind(form, errors);
        return next(KIND_VIEW, "redirect:/registrati/organizzazione/dati", form, errors, viewer, model, request);
    }

    @GetMapping("/registrati/organizzazione/dati")
    String body(@ModelAttribute("form") RegistrationForm form, Viewer viewer, Model model) {
        return form.getKind().isEmpty() ? FIRST : page(BODY_VIEW, viewer, model);
    }

    @PostMapping("/registrati/organizzazione/dati")
    String bodyTold(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request) {
        reading.identity(form, errors);
        return next(BODY_VIEW, "redirect:/registrati/organizzazione/sede", form, errors, viewer, model, request);
    }

    @GetMapping("/registrati/organizzazione/sede")
    String seat(@ModelAttribute("form") RegistrationForm form, Viewer viewer, Model model) {
        return form.getKind().isEmpty() ? FIRST : page(SEAT_VIEW, viewer, model);
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
            return page(viewWithErrors(errors), viewer, model);
        }
        try {
            founding.found(body, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue(FIELD_OF_REFUSAL.getOrDefault(refusal.key(), "name"), refusal.key());
            return page(viewWithErrors(errors), viewer, model);
        }
        Typed.forget(request);
        redirect.addFlashAttribute("flash", "organisations.flash.registered");
        return body.kind() == OrganisationKind.TRANSFORMER ? "redirect:/trasformatrice" : "redirect:/coop";
    }

    private String next(
            String view,
            String next,
            RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return page(view, viewer, model);
        }
        Typed.keep(form, request);
        return next;
    }

    /** What is wrong is shown on the page where it was asked. */
    private static String viewWithErrors(BindingResult errors) {
        return errors.hasFieldErrors("kind")
                ? KIND_VIEW
                : errors.hasFieldErrors("name")
                                || errors.hasFieldErrors("taxCode")
                                || errors.hasFieldErrors("vatNumber")
                        ? BODY_VIEW
                        : SEAT_VIEW;
    }

    private String page(String view, Viewer viewer, Model model) {
        model.addAttribute("page", RegistrationPage.of(viewer.organisationId() == null, directory.hubs()));
        return view;
    }
}
