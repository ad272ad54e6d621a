package it.cooperazionedigitale.evaluation.web.eligibility;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.evaluation.usecase.StartEligibilityCheck;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a node officer checks an application. */
@Controller
@AccessibleTo({Role.NODE_OFFICER, Role.STAFF})
@RequestMapping("/gestione/domande/{id}/ammissibilita")
class EligibilityController {

    static final String VIEW = "evaluation/eligibility";
    private static final int LONGEST = 2000;

    private final EligibilityQueries queries;
    private final StartEligibilityCheck start;
    private final DecideEligibility decide;
    private final CostWords costs;

    EligibilityController(
            EligibilityQueries queries, StartEligibilityCheck start, DecideEligibility decide, CostWords costs) {
        this.costs = costs;
        this.queries = queries;
        this.start = start;
        this.decide = decide;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        EligibilityQueries.CheckView check = queries.check(id, viewer);
        EligibilityForm form = new EligibilityForm();
        form.setPoints(check.points());
        model.addAttribute("form", form);
        model.addAttribute("page", EligibilityPage.of(check, costs));
        return VIEW;
    }

    @PostMapping("/avvio")
    String start(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        start.start(id, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.checkStarted");
        return "redirect:/gestione/domande/{id}/ammissibilita";
    }

    @PostMapping
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") EligibilityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        EligibilityQueries.CheckView check = queries.check(id, viewer);
        validate(form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", EligibilityPage.of(check, costs));
            return VIEW;
        }
        boolean eligible = form.getDecision().equals("yes");
        decide.decide(id, new DecideEligibility.Finding(eligible, form.getPoints(), form.getReason()), viewer);
        redirect.addFlashAttribute("flash", eligible ? "evaluation.flash.eligible" : "evaluation.flash.notEligible");
        return "redirect:/gestione/domande/{id}/ammissibilita";
    }

    private static void validate(EligibilityForm form, BindingResult errors) {
        boolean eligible = form.getDecision().equals("yes");
        if (!eligible && !form.getDecision().equals("no")) {
            errors.rejectValue("decision", "evaluation.eligibility.decision.missing");
        } else if (eligible && form.getPoints().size() < CheckPoint.values().length) {
            errors.rejectValue("points", "evaluation.eligibility.points.missing");
        } else if (!eligible && form.getReason().isBlank()) {
            errors.rejectValue("reason", "evaluation.eligibility.reason.missing");
        }
        if (form.getReason().length() > LONGEST) {
            errors.rejectValue("reason", "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
    }
}
