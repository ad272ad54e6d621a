package it.cooperazionedigitale.accounts.web.factor;

import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import it.cooperazionedigitale.accounts.usecase.FactorQueries;
import it.cooperazionedigitale.accounts.usecase.ProveIdentity;
import it.cooperazionedigitale.accounts.usecase.SendCode;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step of signing in: a code, or a passkey, after the password. */
@Controller
@AccessibleTo(everybody = true)
class VerifyController {

    static final String VIEW = "accounts/verify";

    private final ProveIdentity identity;
    private final SendCode sendCode;
    private final FactorQueries factors;
    private final Doorway doorway;
    private final AuthenticationSuccessHandler inside;

    VerifyController(
            ProveIdentity identity,
            SendCode sendCode,
            FactorQueries factors,
            Doorway doorway,
            AuthenticationSuccessHandler inside) {
        this.identity = identity;
        this.sendCode = sendCode;
        this.factors = factors;
        this.doorway = doorway;
        this.inside = inside;
    }

    @GetMapping("/accedi/verifica")
    String show(@ModelAttribute("form") CodeForm form, Model model) {
        SignedIn who = halfway().orElse(null);
        return who == null ? HalfWay.start() : page(who, model);
    }

    @PostMapping("/accedi/verifica")
    @Nullable
    String verify(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        SignedIn who = halfway().orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        ProveIdentity.Outcome outcome = identity.prove(who, form.getCode());
        Proof proof = outcome.proof();
        if (proof == null) {
            errors.rejectValue("code", String.valueOf(outcome.problem()));
            return page(who, model);
        }
        inside.onAuthenticationSuccess(request, response, doorway.prove(who, proof, request, response));
        return null;
    }

    @PostMapping("/accedi/verifica/invio")
    String send(RedirectAttributes redirect) {
        halfway().ifPresent(who -> {
            sendCode.send(who);
            redirect.addFlashAttribute("flash", "accounts.flash.codeSent");
        });
        return "redirect:/accedi/verifica";
    }

    private static Optional<SignedIn> halfway() {
        return Doorway.current().filter(who -> who.missing() == Missing.SECOND_FACTOR && HalfWay.isFresh(who));
    }

    private String page(SignedIn who, Model model) {
        FactorQueries.Own own = factors.of(who);
        model.addAttribute(
                "page",
                new VerifyPage(
                        own.app() != null,
                        own.mail() != null && own.mailCounts(),
                        !own.passkeys().isEmpty()));
        return VIEW;
    }
}
