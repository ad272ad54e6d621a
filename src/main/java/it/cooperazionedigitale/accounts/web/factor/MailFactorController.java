package it.cooperazionedigitale.accounts.web.factor;

import it.cooperazionedigitale.accounts.factor.Factors.Kind;
import it.cooperazionedigitale.accounts.factor.RecoveryCode;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.usecase.AddFactor;
import it.cooperazionedigitale.accounts.usecase.SendCode;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A person who works for no part of the programme chooses codes by mail as second factor. */
@Controller
@AccessibleTo(signedIn = true)
class MailFactorController {

    static final String VIEW = "accounts/mail-factor";

    private final AddFactor addFactor;
    private final SendCode sendCode;
    private final Doorway doorway;

    MailFactorController(AddFactor addFactor, SendCode sendCode, Doorway doorway) {
        this.addFactor = addFactor;
        this.sendCode = sendCode;
        this.doorway = doorway;
    }

    @PostMapping("/account/sicurezza/posta/invio")
    @StepUp(Matter.ACCESS)
    String send() {
        sendCode.send(Doorway.current().orElseThrow());
        return "redirect:/account/sicurezza/posta";
    }

    @GetMapping("/account/sicurezza/posta")
    String show(@ModelAttribute("form") CodeForm form, Viewer viewer, Model model) {
        model.addAttribute("page", viewer.email());
        return VIEW;
    }

    @PostMapping("/account/sicurezza/posta")
    @StepUp(Matter.ACCESS)
    String add(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = Doorway.current().orElseThrow();
        Optional<List<RecoveryCode>> codes = addFactor.add(Kind.MAIL, form.getCode(), "", who);
        if (codes.isEmpty()) {
            errors.rejectValue("code", "accounts.verify.wrong");
            return show(form, viewer, model);
        }
        doorway.prove(who, Proof.MAIL, request, response);
        return RecoveryCodesController.page(codes.get(), who, model);
    }
}
