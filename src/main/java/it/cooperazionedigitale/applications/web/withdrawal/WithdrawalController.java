package it.cooperazionedigitale.applications.web.withdrawal;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an application back, and taking it up again while the call is open. */
@Controller
@AccessibleTo(Role.APPLICANT)
class WithdrawalController {

    static final String VIEW = "applications/withdrawal";

    private static final int LONGEST = 1_000;

    private final OwnCaseQueries own;
    private final WithdrawApplication withdrawing;
    private final ReopenApplication reopening;
    private final ApplicationWords words;

    WithdrawalController(
            OwnCaseQueries own, WithdrawApplication withdrawing, ReopenApplication reopening, ApplicationWords words) {
        this.own = own;
        this.withdrawing = withdrawing;
        this.reopening = reopening;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/ritiro")
    String show(@PathVariable UUID id, @ModelAttribute("form") WithdrawalForm form, Viewer viewer, Model model) {
        OwnCase application = own.one(id, viewer);
        if (application.state() == ApplicationState.WITHDRAWN) {
            return "redirect:/coop/domande/" + id;
        }
        if (!application.state().canBecome(ApplicationState.WITHDRAWN)) {
            throw new Refusal("applications.refusal.withdraw");
        }
        return page(application, viewer, model);
    }

    @PostMapping("/coop/domande/{id}/ritiro")
    String withdraw(
            @PathVariable UUID id,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.getReason().length() > LONGEST) {
            errors.rejectValue("reason", "applications.withdrawal.tooLong", new Object[] {LONGEST}, null);
            return page(own.one(id, viewer), viewer, model);
        }
        withdrawing.withdraw(id, form.getReason(), viewer);
        tell(id, viewer, redirect);
        return "redirect:/coop/domande/" + id;
    }

    @PostMapping("/coop/domande/{id}/riapertura")
    String reopen(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        reopening.reopen(id, viewer);
        redirect.addFlashAttribute("flash", "applications.flash.reopened");
        return "redirect:/coop/domande/" + id;
    }

    /** A word on what became of it, with the term. */
    private void tell(UUID id, Viewer viewer, RedirectAttributes redirect) {
        CallSummary call = own.one(id, viewer).call();
        redirect.addFlashAttribute("flash", "applications.flash.withdrawn." + Gate.of(call.state()));
        redirect.addFlashAttribute("flashArgs", List.of(ItalianFormats.deadline(call.closesAt())));
    }

    private String page(OwnCase application, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new WithdrawalPage(
                        application.id(),
                        application.title(),
                        words.of(
                                "applications.withdrawal."
                                        + Gate.of(application.call().state()),
                                ItalianFormats.deadline(application.call().closesAt())),
                        application.signableBy(viewer)));
        return VIEW;
    }
}
