package it.cooperazionedigitale.projects.web.award;

import it.cooperazionedigitale.projects.usecase.AcceptAward;
import it.cooperazionedigitale.projects.usecase.AwardQueries;
import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contribution that was given, to be accepted by its term. */
@Controller
@AccessibleTo(Role.APPLICANT)
class AwardController {

    static final String VIEW = "projects/award";

    private final AwardQueries awards;
    private final AcceptAward acceptAward;
    private final ProjectWords words;

    AwardController(AwardQueries awards, AcceptAward acceptAward, ProjectWords words) {
        this.awards = awards;
        this.acceptAward = acceptAward;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/accettazione")
    String show(@PathVariable UUID id, @ModelAttribute("form") AwardForm form, Model model, Viewer viewer) {
        model.addAttribute("page", AwardPage.of(awards.own(id, viewer), words));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/accettazione")
    String accept(
            @PathVariable UUID id,
            @ModelAttribute("form") AwardForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        AwardView award = awards.own(id, viewer);
        AwardPage page = AwardPage.of(award, words);
        if (page.open() && !form.isTerms()) {
            errors.rejectValue("terms", "projects.award.terms.needed");
            model.addAttribute("page", page);
            return VIEW;
        }
        if (page.passed()) {
            throw new Refusal("projects.refusal.termPassed", page.term());
        }
        UUID project = acceptAward.accept(id, true, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.accepted");
        return "redirect:/coop/progetti/" + project;
    }
}
