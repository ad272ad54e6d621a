package it.cooperazionedigitale.accounts.web.profile;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.usecase.CorrectProfile;
import it.cooperazionedigitale.accounts.usecase.ProfileQueries;
import it.cooperazionedigitale.accounts.web.PersonReading;
import it.cooperazionedigitale.accounts.web.signin.Homes;
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
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the portal knows of the person signed in, and putting it right. */
@Controller
@AccessibleTo(signedIn = true)
class ProfileController {

    static final String VIEW = "accounts/profile";

    private final ProfileQueries queries;
    private final CorrectProfile correcting;
    private final LocaleResolver language;

    ProfileController(ProfileQueries queries, CorrectProfile correcting, LocaleResolver language) {
        this.queries = queries;
        this.correcting = correcting;
        this.language = language;
    }

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        ProfileForm form = new ProfileForm();
        form.setName(viewer.name());
        queries.own(viewer).ifPresent(own -> {
            form.setPhone(own.phone());
            form.setLanguage(own.language());
        });
        model.addAttribute("form", form);
        return page(viewer, model);
    }

    @PostMapping("/account")
    String save(
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonReading.name(form.getName(), errors);
        String phone = PersonReading.phone(form.getPhone(), errors);
        PersonReading.language(form.getLanguage(), errors);
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        correcting.correct(form.getName(), phone, form.getLanguage(), viewer);
        language.setLocale(request, response, Locale.forLanguageTag(form.getLanguage()));
        redirect.addFlashAttribute("flash", "accounts.flash.profileSaved");
        return "redirect:/account";
    }

    private static String page(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new ProfilePage(
                        EmailAddress.shown(viewer.email()),
                        viewer.roles().stream()
                                .sorted()
                                .map(role -> "site.role." + role.name())
                                .toList(),
                        ProfilePage.known(),
                        Homes.of(viewer)));
        return VIEW;
    }
}
