package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.FoundOrganisation;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody comes into the programme; who has an account already brings one more body. */
@Controller
@AccessibleTo(everybody = true)
class RegistrationController {

    static final String VIEW = "organisations/registration";

    private static final Map<String, String> FIELD_OF_REFUSAL = Map.of(
            "accounts.refusal.emailTaken", "email",
            "organisations.refusal.taken", "taxCode",
            "organisations.refusal.noHub", "federation");

    private final RegistrationReading reading;
    private final RegisterOrganisation registering;
    private final FoundOrganisation founding;
    private final FirstEntry entry;
    private final OrganisationDirectory directory;

    RegistrationController(
            RegistrationReading reading,
            RegisterOrganisation registering,
            FoundOrganisation founding,
            FirstEntry entry,
            OrganisationDirectory directory) {
        this.reading = reading;
        this.registering = registering;
        this.founding = founding;
        this.entry = entry;
        this.directory = directory;
    }

    @GetMapping("/registrati")
    String show(Viewer viewer, Model model) {
        model.addAttribute("form", new RegistrationForm());
        return page(viewer, model);
    }

    @PostMapping("/registrati")
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NewPerson person = viewer.signedIn() ? null : reading.person(form, errors);
        NewBody body = reading.body(form, errors);
        if (body == null) {
            return again(form, errors, viewer, model);
        }
        try {
            if (person == null) {
                founding.found(body, viewer);
            } else {
                entry.enter(registering.register(person, body, viewer).accountId(), request, response);
            }
        } catch (Refusal refusal) {
            errors.rejectValue(FIELD_OF_REFUSAL.getOrDefault(refusal.key(), "name"), refusal.key());
            return again(form, errors, viewer, model);
        }
        redirect.addFlashAttribute("flash", "organisations.flash.registered");
        return body.kind() == OrganisationKind.TRANSFORMER ? "redirect:/trasformatrice" : "redirect:/coop";
    }

    /** A password is never sent back to the page, so it has to be typed again. */
    private String again(RegistrationForm form, BindingResult errors, Viewer viewer, Model model) {
        if (!viewer.signedIn() && !errors.hasFieldErrors("password")) {
            errors.rejectValue("password", "organisations.register.password.again");
        }
        form.setPassword("");
        return page(viewer, model);
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("page", RegistrationPage.of(!viewer.signedIn(), directory.hubs()));
        return VIEW;
    }
}
