package it.cooperazionedigitale.accounts.web.factorreset;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.usecase.DecideFactorReset;
import it.cooperazionedigitale.accounts.usecase.FactorResetQueries;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.ProposeFactorReset;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
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

/** An administrator proposes to take another person's factors off; a second one confirms or refuses on the same page. */
@Controller
@AccessibleTo(Role.ADMIN)
class FactorResetController {

    static final String VIEW = "accounts/factor-reset";
    private static final String ADDRESS = "/admin/utenti/{id}/fattori";

    private final PeopleQueries people;
    private final FactorResetQueries queries;
    private final ProposeFactorReset proposeReset;
    private final DecideFactorReset decideReset;
    private final AttemptLimits limits;

    FactorResetController(
            PeopleQueries people,
            FactorResetQueries queries,
            ProposeFactorReset proposeReset,
            DecideFactorReset decideReset,
            AttemptLimits limits) {
        this.people = people;
        this.queries = queries;
        this.proposeReset = proposeReset;
        this.decideReset = decideReset;
        this.limits = limits;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Viewer viewer, Model model) {
        String name = people.person(id, viewer).row().name();
        if (id.equals(viewer.id())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        FactorResetPage.Waiting waiting = queries.waiting(id, viewer)
                .map(open -> new FactorResetPage.Waiting(
                        "/admin/utenti/" + id + "/fattori/" + open.id(),
                        new FactorResetPage.Told(open.proposedBy(), ItalianFormats.moment(open.at())),
                        open.reason(),
                        ItalianFormats.moment(open.until()),
                        open.own()))
                .orElse(null);
        model.addAttribute("page", new FactorResetPage(id, name, queries.anyFactor(id, viewer), waiting));
        return VIEW;
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String propose(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return show(id, form, viewer, model);
        }
        limits.insist(Lane.FACTOR_RESET, viewer.id().toString());
        proposeReset.propose(id, form.getReason().strip(), viewer);
        return back(id, "administration.flash.resetProposed", redirect);
    }

    @PostMapping(ADDRESS + "/{proposal}/conferma")
    @StepUp(Matter.ROLES)
    String confirm(@PathVariable UUID id, @PathVariable UUID proposal, Viewer viewer, RedirectAttributes redirect) {
        decideReset.decide(id, proposal, true, viewer);
        return back(id, "administration.flash.resetConfirmed", redirect);
    }

    @PostMapping(ADDRESS + "/{proposal}/rifiuto")
    @StepUp(Matter.ROLES)
    String reject(@PathVariable UUID id, @PathVariable UUID proposal, Viewer viewer, RedirectAttributes redirect) {
        decideReset.decide(id, proposal, false, viewer);
        return back(id, "administration.flash.resetRejected", redirect);
    }

    private static String back(UUID id, String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/admin/utenti/" + id;
    }
}
