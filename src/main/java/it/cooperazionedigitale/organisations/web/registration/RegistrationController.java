package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody with an account brings a body into the programme: what it is and who it is. Where it is comes last. */
@Controller
@AccessibleTo(signedIn = true)
class RegistrationController {

    static final String KIND_VIEW = "organisations/registration-kind";
    static final String BODY_VIEW = "organisations/registration-body";
    static final String FIRST = "redirect:/registrati/organizzazione";

    private final RegistrationReading reading;
    private final RegistrationPages pages;

    RegistrationController(RegistrationReading reading, RegistrationPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    /** What was typed before, with what this page sends on top. */
    @ModelAttribute("form")
    RegistrationForm form(HttpServletRequest request) {
        return Typed.before(request);
    }

    @GetMapping("/registrati/organizzazione")
    String kind(@ModelAttribute("form") RegistrationForm form, Viewer viewer, Model model) {
        return pages.show(KIND_VIEW, viewer, model);
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
        return form.getKind().isEmpty() ? FIRST : pages.show(BODY_VIEW, viewer, model);
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

    private String next(
            String view,
            String next,
            RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return pages.show(view, viewer, model);
        }
        Typed.keep(form, request);
        return next;
    }
}
