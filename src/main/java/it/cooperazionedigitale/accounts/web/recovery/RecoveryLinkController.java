package it.cooperazionedigitale.accounts.web.recovery;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.usecase.BeginRecovery;
import it.cooperazionedigitale.accounts.usecase.RecoveryQueries;
import it.cooperazionedigitale.accounts.usecase.StopRecoveryByLetter;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The links of the letters about a recovery: one lets it begin, the other stops it. A click alone does neither. */
@Controller
@AccessibleTo(everybody = true)
class RecoveryLinkController {

    static final String VIEW = "accounts/recovery-link";
    private static final String BEGIN = "/accedi/recupero/inizio/";
    private static final String STOP = "/accedi/recupero/fermo/";

    private final RecoveryQueries queries;
    private final BeginRecovery beginRecovery;
    private final StopRecoveryByLetter stopRecovery;
    private final AttemptLimits limits;

    RecoveryLinkController(
            RecoveryQueries queries,
            BeginRecovery beginRecovery,
            StopRecoveryByLetter stopRecovery,
            AttemptLimits limits) {
        this.queries = queries;
        this.beginRecovery = beginRecovery;
        this.stopRecovery = stopRecovery;
        this.limits = limits;
    }

    @GetMapping(BEGIN + "{token}")
    String beginning(@PathVariable String token, HttpServletRequest request, Model model) {
        counted(request);
        return page(
                model, new RecoveryLinkPage("accounts.recovery.begin", BEGIN + token, queries.beginning(token), null));
    }

    @PostMapping(BEGIN + "{token}")
    String begin(@PathVariable String token, HttpServletRequest request) {
        counted(request);
        beginRecovery.begin(token);
        return "redirect:" + BEGIN + token;
    }

    @GetMapping(STOP + "{token}")
    String stoppable(@PathVariable String token, HttpServletRequest request, Model model) {
        counted(request);
        RecoveryQueries.Stoppable found = queries.stoppable(token);
        String due = found.due() == null ? null : ItalianFormats.moment(found.due());
        return page(model, new RecoveryLinkPage("accounts.recovery.stop", STOP + token, found.standing(), due));
    }

    @PostMapping(STOP + "{token}")
    String stop(@PathVariable String token, HttpServletRequest request) {
        counted(request);
        stopRecovery.stop(token);
        return "redirect:" + STOP + token;
    }

    private void counted(HttpServletRequest request) {
        limits.insist(Lane.LINK, ClientPlace.of(request));
    }

    private static String page(Model model, RecoveryLinkPage page) {
        model.addAttribute("page", page);
        return VIEW;
    }
}
