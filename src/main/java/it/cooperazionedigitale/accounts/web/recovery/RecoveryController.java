package it.cooperazionedigitale.accounts.web.recovery;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import it.cooperazionedigitale.accounts.usecase.AskRecovery;
import it.cooperazionedigitale.accounts.usecase.RecoveryQueries;
import it.cooperazionedigitale.accounts.usecase.StopRecovery;
import it.cooperazionedigitale.accounts.web.factor.HalfWay;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person who has given the password says that the second factor is lost, sees the wait, and can stop it. */
@Controller
@AccessibleTo(everybody = true)
class RecoveryController {

    static final String VIEW = "accounts/recovery";
    private static final String HERE = "redirect:/accedi/recupero";

    private final RecoveryQueries queries;
    private final AskRecovery askRecovery;
    private final StopRecovery stopRecovery;
    private final AttemptLimits limits;

    RecoveryController(
            RecoveryQueries queries, AskRecovery askRecovery, StopRecovery stopRecovery, AttemptLimits limits) {
        this.queries = queries;
        this.askRecovery = askRecovery;
        this.stopRecovery = stopRecovery;
        this.limits = limits;
    }

    @GetMapping("/accedi/recupero")
    String show(Model model) {
        SignedIn who = person().orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        RecoveryQueries.Own own = queries.of(who);
        boolean halfway = who.missing() == Missing.SECOND_FACTOR;
        if (!halfway && own.due() == null) {
            return "redirect:/account/sicurezza";
        }
        String due = own.due() == null ? null : ItalianFormats.moment(own.due());
        model.addAttribute("page", new RecoveryPage(own.alone(), due, halfway));
        return VIEW;
    }

    @PostMapping("/accedi/recupero")
    String ask(RedirectAttributes redirect) {
        SignedIn who =
                person().filter(one -> one.missing() == Missing.SECOND_FACTOR).orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        limits.insist(Lane.RECOVERY, who.person().id().toString());
        askRecovery.ask(who);
        redirect.addFlashAttribute("flash", "accounts.flash.recoveryAsked");
        return HERE;
    }

    @PostMapping("/accedi/recupero/fermo")
    String stop(RedirectAttributes redirect) {
        SignedIn who = person().orElse(null);
        if (who == null) {
            return HalfWay.start();
        }
        stopRecovery.stop(who);
        redirect.addFlashAttribute("flash", "accounts.flash.recoveryStopped");
        return who.missing() == Missing.SECOND_FACTOR ? HERE : "redirect:/account/sicurezza";
    }

    /** Whoever has just given the password, or is inside. */
    private static Optional<SignedIn> person() {
        return Doorway.current()
                .filter(who -> who.missing() == Missing.NOTHING
                        || who.missing() == Missing.SECOND_FACTOR && HalfWay.isFresh(who));
    }
}
