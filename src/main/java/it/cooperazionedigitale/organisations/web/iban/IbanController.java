package it.cooperazionedigitale.organisations.web.iban;

import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.organisations.usecase.CancelIban;
import it.cooperazionedigitale.organisations.usecase.ConfirmIban;
import it.cooperazionedigitale.organisations.usecase.IbanQueries;
import it.cooperazionedigitale.organisations.usecase.ProposeIban;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account to which a body is paid: proposed by one who represents it, confirmed by another. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class IbanController {

    static final String VIEW = "organisations/iban";
    private static final String PAGE = "redirect:/coop/organizzazione/iban";

    private final IbanQueries queries;
    private final ProposeIban proposing;
    private final ConfirmIban confirming;
    private final CancelIban cancelling;

    IbanController(IbanQueries queries, ProposeIban proposing, ConfirmIban confirming, CancelIban cancelling) {
        this.queries = queries;
        this.proposing = proposing;
        this.confirming = confirming;
        this.cancelling = cancelling;
    }

    @GetMapping("/coop/organizzazione/iban")
    String show(Viewer viewer, Model model) {
        if (viewer.organisationId() == null) {
            return "redirect:/account/organizzazioni";
        }
        model.addAttribute("form", new IbanForm());
        return page(viewer, model);
    }

    @PostMapping("/coop/organizzazione/iban")
    @StepUp(Matter.IBAN)
    String propose(
            @ModelAttribute("form") IbanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID body = body(viewer);
        Iban.fault(form.getIban()).ifPresent(fault -> errors.rejectValue("iban", "organisations.iban.fault." + fault));
        if (!errors.hasErrors()) {
            try {
                proposing.propose(body, Iban.parse(form.getIban()).orElseThrow(), viewer);
                redirect.addFlashAttribute("flash", "organisations.flash.ibanProposed");
                return PAGE;
            } catch (Refusal refusal) {
                errors.rejectValue("iban", refusal.key(), refusal.args().toArray(), null);
            }
        }
        return page(viewer, model);
    }

    @PostMapping("/coop/organizzazione/iban/{id}/conferma")
    @StepUp(Matter.IBAN)
    String confirm(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        confirming.confirm(body(viewer), id, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.ibanConfirmed");
        return PAGE;
    }

    @PostMapping("/coop/organizzazione/iban/{id}/annullamento")
    @StepUp(Matter.IBAN)
    String cancel(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        cancelling.cancel(body(viewer), id, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.ibanCancelled");
        return PAGE;
    }

    private static UUID body(Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null || !viewer.mayIn(body, TeamRole.OWNER)) {
            throw new NotFound();
        }
        return body;
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute(
                "page", IbanPage.of(queries.numbers(viewer), viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)));
        return VIEW;
    }
}
