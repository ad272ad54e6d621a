package it.cooperazionedigitale.calls.web.alerts;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.calls.usecase.AskForAlert;
import it.cooperazionedigitale.calls.usecase.ConfirmAlert;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking to be told of the next call, and saying yes from the letter. The answer never tells who is told already. */
@Controller
@RequestMapping("/avvisami")
@AccessibleTo(everybody = true)
class AlertController {

    static final String VIEW = "calls/alert";

    /** Where a person stands: asks, has asked, has the link in hand, is told from now on, holds a link that is spent. */
    enum Step {
        ASK,
        ASKED,
        LINK,
        DONE,
        SPENT
    }

    /**
     * The page.
     *
     * @param step where the person stands
     * @param token the link's secret, where there is one
     */
    record Page(Step step, String token) {}

    private final AskForAlert asking;
    private final ConfirmAlert confirming;
    private final AttemptLimits limits;

    AlertController(AskForAlert asking, ConfirmAlert confirming, AttemptLimits limits) {
        this.asking = asking;
        this.confirming = confirming;
        this.limits = limits;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new AlertForm());
        return page(Step.ASK, "", model);
    }

    @PostMapping
    String ask(
            @ModelAttribute("form") AlertForm form,
            BindingResult errors,
            Locale language,
            HttpServletRequest request,
            Model model) {
        if (EmailAddress.parse(form.getEmail()).isEmpty()) {
            errors.rejectValue("email", "calls.alert.email.wrong");
            return page(Step.ASK, "", model);
        }
        limits.insist(Lane.REGISTRATION, ClientPlace.of(request));
        asking.ask(EmailAddress.normalised(form.getEmail()), language);
        return page(Step.ASKED, "", model);
    }

    /** To look changes nothing: mail programs open links by themselves. */
    @GetMapping("/conferma/{token}")
    String link(@PathVariable String token, Model model) {
        return page(Step.LINK, token, model);
    }

    @PostMapping("/conferma/{token}")
    String confirm(@PathVariable String token, HttpServletRequest request, Model model) {
        limits.insist(Lane.LINK, ClientPlace.of(request));
        return page(confirming.confirm(token) ? Step.DONE : Step.SPENT, token, model);
    }

    private static String page(Step step, String token, Model model) {
        model.addAttribute("page", new Page(step, token));
        return VIEW;
    }
}
