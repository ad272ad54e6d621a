package it.cooperazionedigitale.accounts.web.factor;

import it.cooperazionedigitale.accounts.factor.Factors.Kind;
import it.cooperazionedigitale.accounts.factor.RecoveryCode;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import it.cooperazionedigitale.accounts.usecase.AddFactor;
import it.cooperazionedigitale.accounts.usecase.FactorQueries;
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

/** A person chooses a second factor and adds the authenticator app; who is obliged to one gets no further without. */
@Controller
@AccessibleTo(everybody = true)
class SetUpController {

    static final String CHOICE_VIEW = "accounts/second-factor";
    static final String APP_VIEW = "accounts/authenticator-app";
    static final String PASSKEY_VIEW = "accounts/passkey";

    private final AddFactor addFactor;
    private final FactorQueries factors;
    private final Doorway doorway;

    SetUpController(AddFactor addFactor, FactorQueries factors, Doorway doorway) {
        this.addFactor = addFactor;
        this.factors = factors;
        this.doorway = doorway;
    }

    @GetMapping("/accedi/secondo-fattore")
    @StepUp(Matter.ACCESS)
    String choose(Model model) {
        SignedIn who = person().orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        FactorQueries.Own own = factors.of(who);
        model.addAttribute(
                "page",
                new SetUpPage(
                        who.missing() == Missing.SET_UP,
                        own.app() == null,
                        own.mail() == null && own.mailAllowed(),
                        who.missing() == Missing.SET_UP ? "/accedi" : "/account/sicurezza"));
        return CHOICE_VIEW;
    }

    /** The page of a passkey; the browser sends it to the chain by itself. */
    @GetMapping("/accedi/secondo-fattore/passkey")
    @StepUp(Matter.ACCESS)
    String passkey(@ModelAttribute("form") CodeForm form) {
        return person().map(who -> PASSKEY_VIEW).orElseGet(HalfWay::start);
    }

    @GetMapping("/accedi/secondo-fattore/app")
    @StepUp(Matter.ACCESS)
    String offer(@ModelAttribute("form") CodeForm form, Model model) {
        return person().map(who -> offer(form, who, model)).orElseGet(HalfWay::start);
    }

    @PostMapping("/accedi/secondo-fattore/app")
    @StepUp(Matter.ACCESS)
    String add(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = person().orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        Optional<List<RecoveryCode>> codes = addFactor.add(Kind.APP, form.getCode(), form.getOffer(), who);
        if (codes.isEmpty()) {
            errors.rejectValue("code", "accounts.verify.wrong");
            return offer(form, who, model);
        }
        doorway.prove(who, Proof.APP, request, response);
        return RecoveryCodesController.page(codes.get(), who, model);
    }

    /** Whoever may add a factor: everything proved, or a password and no factor yet. */
    static Optional<SignedIn> person() {
        return Doorway.current()
                .filter(who ->
                        who.missing() == Missing.NOTHING || who.missing() == Missing.SET_UP && HalfWay.isFresh(who));
    }

    private String offer(CodeForm form, SignedIn who, Model model) {
        FactorQueries.Offer offer = factors.offer(form.getOffer(), who);
        form.setOffer(offer.sealed());
        model.addAttribute("page", offer);
        return APP_VIEW;
    }
}
