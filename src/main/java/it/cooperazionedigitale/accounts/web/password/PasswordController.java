package it.cooperazionedigitale.accounts.web.password;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.Entrance;
import it.cooperazionedigitale.accounts.usecase.ChangePassword;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A signed-in person changes the password; every other session ends, this one goes on. */
@Controller
@AccessibleTo(signedIn = true)
class PasswordController {

    static final String VIEW = "accounts/password";

    private final ChangePassword changing;
    private final Entrance entrance;
    private final AttemptLimits limits;

    PasswordController(ChangePassword changing, Entrance entrance, AttemptLimits limits) {
        this.changing = changing;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping("/account/sicurezza/password")
    String show(Model model) {
        model.addAttribute("form", new PasswordForm());
        return VIEW;
    }

    @PostMapping("/account/sicurezza/password")
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        limits.insist(Lane.OWN_PASSWORD, viewer.id().toString());
        try {
            changing.change(form.getPresentPassword(), form.getPassword(), viewer);
        } catch (Refusal refusal) {
            boolean present = refusal.key().equals("accounts.refusal.wrongPassword");
            errors.rejectValue(present ? "presentPassword" : "password", refusal.key());
            form.setPresentPassword("");
            form.setPassword("");
            return VIEW;
        }
        entrance.renew(viewer.id(), request, response);
        redirect.addFlashAttribute("flash", "accounts.flash.passwordChanged");
        return "redirect:/account/sicurezza";
    }
}
