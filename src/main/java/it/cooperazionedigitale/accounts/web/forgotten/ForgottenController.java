package it.cooperazionedigitale.accounts.web.forgotten;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.usecase.ChooseNewPassword;
import it.cooperazionedigitale.accounts.usecase.ConfirmationQueries;
import it.cooperazionedigitale.accounts.usecase.ForgetPassword;
import it.cooperazionedigitale.accounts.web.PersonReading;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two pages: one that always answers the same, whoever's address it was, and one behind the letter's link. */
@Controller
@AccessibleTo(everybody = true)
class ForgottenController {

    static final String ASK_VIEW = "accounts/forgotten";
    static final String CHOOSE_VIEW = "accounts/new-password";

    private final ForgetPassword forgetting;
    private final ChooseNewPassword choosing;
    private final ConfirmationQueries queries;
    private final AttemptLimits limits;

    ForgottenController(
            ForgetPassword forgetting, ChooseNewPassword choosing, ConfirmationQueries queries, AttemptLimits limits) {
        this.forgetting = forgetting;
        this.choosing = choosing;
        this.queries = queries;
        this.limits = limits;
    }

    @GetMapping("/password-dimenticata")
    String ask(Model model) {
        model.addAttribute("form", new ForgottenForm());
        model.addAttribute("page", new ForgottenPage("", false));
        return ASK_VIEW;
    }

    @PostMapping("/password-dimenticata")
    String asked(
            @ModelAttribute("form") ForgottenForm form, BindingResult errors, HttpServletRequest request, Model model) {
        PersonReading.email(form.getEmail(), errors);
        if (!errors.hasErrors()) {
            counted(Lane.FORGOTTEN, request);
            forgetting.forget(form.getEmail());
        }
        model.addAttribute("page", new ForgottenPage("", !errors.hasErrors()));
        return ASK_VIEW;
    }

    @GetMapping("/password/{token}")
    String choose(@PathVariable String token, HttpServletRequest request, Model model) {
        counted(Lane.LINK, request);
        model.addAttribute("form", new ForgottenForm());
        return page(token, model);
    }

    @PostMapping("/password/{token}")
    String chosen(
            @PathVariable String token,
            @ModelAttribute("form") ForgottenForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        counted(Lane.LINK, request);
        try {
            choosing.choose(token, form.getPassword());
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("accounts.password.")) {
                errors.rejectValue("password", refusal.key());
            } else {
                errors.reject(refusal.key());
            }
            form.setPassword("");
            return page(token, model);
        }
        redirect.addFlashAttribute("flash", "accounts.flash.passwordChosen");
        return "redirect:/accedi";
    }

    private void counted(Lane lane, HttpServletRequest request) {
        limits.insist(lane, ClientPlace.of(request));
    }

    private String page(String token, Model model) {
        model.addAttribute("page", new ForgottenPage(token, queries.newPassword(token)));
        return CHOOSE_VIEW;
    }
}
