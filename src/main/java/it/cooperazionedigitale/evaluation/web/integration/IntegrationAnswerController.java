package it.cooperazionedigitale.evaluation.web.integration;

import it.cooperazionedigitale.evaluation.usecase.AnswerIntegration;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
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

/** The page where an applicant answers what the node asked. */
@Controller
@AccessibleTo(Role.APPLICANT)
@RequestMapping("/coop/domande/{id}/integrazioni/{n}")
class IntegrationAnswerController {

    static final String VIEW = "evaluation/integration-answer";

    private final EligibilityQueries queries;
    private final AnswerIntegration answer;
    private final Clock clock;

    IntegrationAnswerController(EligibilityQueries queries, AnswerIntegration answer, Clock clock) {
        this.queries = queries;
        this.answer = answer;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable("n") int number, Viewer viewer, Model model) {
        model.addAttribute("page", page(id, number, viewer));
        model.addAttribute("form", new IntegrationAnswerForm());
        return VIEW;
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @ModelAttribute("form") IntegrationAnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        IntegrationAnswerPage page = page(id, number, viewer);
        IntegrationRequestController.check(errors, "answer", form.getAnswer());
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        answer.answer(id, number, form.getAnswer(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.integrationAnswered");
        return "redirect:/coop/domande/{id}";
    }

    private IntegrationAnswerPage page(UUID id, int number, Viewer viewer) {
        return IntegrationAnswerPage.of(queries.asked(id, number, viewer), viewer, clock.instant());
    }
}
