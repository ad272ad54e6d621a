package it.cooperazionedigitale.accounts.web.stepup;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.usecase.FactorQueries;
import it.cooperazionedigitale.accounts.usecase.ProveIdentity;
import it.cooperazionedigitale.accounts.usecase.SendCode;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.PendingAct;
import it.cooperazionedigitale.site.StepUpInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks who is about to do something that matters to prove who they are; then the act goes on with what was typed. */
@Controller
@AccessibleTo(signedIn = true)
class StepUpController {

    static final String VIEW = "accounts/step-up";

    private final ProveIdentity identity;
    private final SendCode sendCode;
    private final FactorQueries factors;
    private final Doorway doorway;
    private final StepUpInterceptor stepUp;
    private final AttemptLimits limits;

    StepUpController(
            ProveIdentity identity,
            SendCode sendCode,
            FactorQueries factors,
            Doorway doorway,
            StepUpInterceptor stepUp,
            AttemptLimits limits) {
        this.identity = identity;
        this.sendCode = sendCode;
        this.factors = factors;
        this.doorway = doorway;
        this.stepUp = stepUp;
        this.limits = limits;
    }

    @GetMapping("/conferma-identita")
    String show(@ModelAttribute("form") StepUpForm form, HttpServletRequest request, Model model) {
        return PendingAct.in(request).map(act -> page(act, model)).orElse("redirect:/account");
    }

    @PostMapping("/conferma-identita")
    String prove(
            @ModelAttribute("form") StepUpForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PendingAct act = PendingAct.in(request).orElse(null);
        if (act == null) {
            return "redirect:/account";
        }
        SignedIn who = Doorway.current().orElseThrow();
        if (!stepUp.isProved()) {
            if (!who.proofs().enrolled()) {
                // before the hash is made: it is what costs
                limits.insist(Lane.OWN_PASSWORD, who.person().id().toString());
            }
            ProveIdentity.Outcome outcome = identity.prove(who, form.typed());
            Proof proof = outcome.proof();
            if (proof == null) {
                errors.rejectValue(who.proofs().enrolled() ? "code" : "password", String.valueOf(outcome.problem()));
                return page(act, model);
            }
            doorway.prove(who, proof, request, response);
        }
        return PendingAct.take(request).map(taken -> taken.resume(request)).orElse("redirect:/account");
    }

    @PostMapping("/conferma-identita/invio")
    String send(RedirectAttributes redirect) {
        sendCode.send(Doorway.current().orElseThrow());
        redirect.addFlashAttribute("flash", "accounts.flash.codeSent");
        return "redirect:/conferma-identita";
    }

    @PostMapping("/conferma-identita/rinuncia")
    String cancel(HttpServletRequest request) {
        return "redirect:" + PendingAct.take(request).map(PendingAct::back).orElse("/account");
    }

    private String page(PendingAct act, Model model) {
        SignedIn who = Doorway.current().orElseThrow();
        FactorQueries.Own own = factors.of(who);
        model.addAttribute(
                "page",
                new StepUpPage(
                        "accounts.stepUp.matter." + act.matter(),
                        who.proofs().enrolled(),
                        own.mail() != null && own.mailCounts(),
                        !own.passkeys().isEmpty(),
                        stepUp.isProved()));
        return VIEW;
    }
}
