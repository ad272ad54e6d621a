package it.cooperazionedigitale.accounts.web.registration;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.session.Entrance;
import it.cooperazionedigitale.accounts.usecase.BeginAccount;
import it.cooperazionedigitale.accounts.web.PersonReading;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The first two steps: the name, then address and password. What was typed goes along in the page, so that nothing is
 * stored for a visitor and going back loses nothing.
 */
@Controller
@AccessibleTo(everybody = true)
class PersonRegistrationController {

    static final String NAME_VIEW = "accounts/registration";
    static final String ACCESS_VIEW = "accounts/registration-access";
    private static final String BODY = "redirect:/registrati/organizzazione";

    private final BeginAccount beginning;
    private final Entrance entrance;
    private final AttemptLimits limits;

    PersonRegistrationController(BeginAccount beginning, Entrance entrance, AttemptLimits limits) {
        this.beginning = beginning;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping({"/registrati", "/registrati/accesso"})
    String show(Viewer viewer, Model model) {
        model.addAttribute("form", new PersonForm());
        return viewer.signedIn() ? BODY : NAME_VIEW;
    }

    @PostMapping("/registrati")
    String named(@ModelAttribute("form") PersonForm form, BindingResult errors, Viewer viewer) {
        if (viewer.signedIn()) {
            return BODY;
        }
        PersonReading.name(form.getName(), errors);
        return errors.hasErrors() ? NAME_VIEW : ACCESS_VIEW;
    }

    /** Back to the name, with all that was typed. */
    @PostMapping("/registrati/nome")
    String back(@ModelAttribute("form") PersonForm form, Viewer viewer) {
        return viewer.signedIn() ? BODY : NAME_VIEW;
    }

    @PostMapping("/registrati/accesso")
    String begin(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (viewer.signedIn()) {
            return BODY;
        }
        PersonReading.name(form.getName(), errors);
        if (errors.hasErrors()) {
            return NAME_VIEW;
        }
        PersonReading.email(form.getEmail(), errors);
        if (errors.hasErrors()) {
            return again(form, errors);
        }
        limits.insist(Lane.REGISTRATION, ClientPlace.of(request));
        try {
            String language = locale.getLanguage().equals("en") ? "en" : "it";
            entrance.enter(
                    beginning.begin(form.getEmail(), form.getName(), form.getPassword(), language), request, response);
            return BODY;
        } catch (Refusal objection) {
            errors.rejectValue("password", objection.key());
            return again(form, errors);
        }
    }

    /** A password is never sent back to the page, so it has to be typed again. */
    private static String again(PersonForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("password") && !form.getPassword().isEmpty()) {
            errors.rejectValue("password", "accounts.password.again");
        }
        form.setPassword("");
        return ACCESS_VIEW;
    }
}
