package it.cooperazionedigitale.projects.web.waiver;

import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.usecase.AwardQueries;
import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.projects.usecase.WaiveAward;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives up a contribution that was awarded. */
@Controller
@AccessibleTo(Role.APPLICANT)
class AwardWaiverController {

    static final String VIEW = "projects/award-waiver";

    private final AwardQueries awards;
    private final WaiveAward waiveAward;

    AwardWaiverController(AwardQueries awards, WaiveAward waiveAward) {
        this.awards = awards;
        this.waiveAward = waiveAward;
    }

    @GetMapping("/coop/domande/{id}/rinuncia")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model, Viewer viewer) {
        AwardView award = awards.own(id, viewer);
        if (award.state() != AwardState.OFFERED) {
            throw new Refusal("projects.refusal.award." + award.state());
        }
        model.addAttribute("page", AwardWaiverPage.of(award));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/rinuncia")
    String waive(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        AwardView award = awards.own(id, viewer);
        if (award.state() == AwardState.OFFERED) {
            form.rejectMissing(errors);
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", AwardWaiverPage.of(award));
            return VIEW;
        }
        waiveAward.waive(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "projects.flash.waived");
        return "redirect:/coop/domande/" + id + "/accettazione";
    }
}
