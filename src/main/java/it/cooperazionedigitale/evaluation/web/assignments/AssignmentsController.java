package it.cooperazionedigitale.evaluation.web.assignments;

import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.AssignmentQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a hub manager gives applications to evaluators. */
@Controller
@AccessibleTo(Role.HUB_MANAGER)
@RequestMapping("/gestione/assegnazioni")
class AssignmentsController {

    static final String VIEW = "evaluation/assignments";

    private final AssignmentQueries queries;
    private final AssignEvaluator assign;

    AssignmentsController(AssignmentQueries queries, AssignEvaluator assign) {
        this.queries = queries;
        this.assign = assign;
    }

    @GetMapping
    String show(
            @RequestParam(name = "bando", required = false) @Nullable String slug,
            @RequestParam(name = "domanda", required = false) @Nullable UUID chosen,
            Viewer viewer,
            Model model) {
        AssignmentForm form = new AssignmentForm();
        form.setApplication(chosen);
        model.addAttribute("form", form);
        return page(slug, chosen, viewer, model);
    }

    private String page(@Nullable String slug, @Nullable UUID chosen, Viewer viewer, Model model) {
        model.addAttribute("page", AssignmentsPage.of(queries.board(slug, chosen, viewer), chosen));
        return VIEW;
    }

    @PostMapping("/manuali")
    String assign(
            @RequestParam("bando") String slug,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID application = form.getApplication();
        if (application == null) {
            throw new NotFound();
        }
        UUID evaluator = form.getEvaluator();
        if (evaluator == null) {
            errors.rejectValue("evaluator", "evaluation.assignments.evaluator.missing");
            return page(slug, application, viewer, model);
        }
        assign.assign(application, evaluator, viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.assigned");
        redirect.addAttribute("bando", slug);
        return "redirect:/gestione/assegnazioni";
    }
}
