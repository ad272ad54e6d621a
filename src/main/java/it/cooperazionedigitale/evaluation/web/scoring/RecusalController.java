package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.DeclineAssignment;
import it.cooperazionedigitale.evaluation.usecase.Recuse;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where an evaluator gives a dossier back. */
@Controller
@AccessibleTo(Role.EVALUATOR)
@RequestMapping("/valutazione/{id}/astensione")
class RecusalController {

    static final String VIEW = "evaluation/recusal";
    private static final int LONGEST = 2000;

    private final ScoringQueries queries;
    private final Recuse recuse;
    private final DeclineAssignment decline;

    RecusalController(ScoringQueries queries, Recuse recuse, DeclineAssignment decline) {
        this.queries = queries;
        this.recuse = recuse;
        this.decline = decline;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        ScoringQueries.Dossier dossier = queries.dossier(id, viewer);
        if (dossier.state() != AssignmentState.ASSIGNED && dossier.state() != AssignmentState.IN_PROGRESS) {
            throw new Refusal("evaluation.refusal.assignmentEnded");
        }
        RecusalForm form = new RecusalForm();
        form.setKind(RecusalPage.CONFLICT);
        model.addAttribute("form", form);
        model.addAttribute("page", RecusalPage.of(dossier));
        return VIEW;
    }

    @PostMapping
    String giveBack(
            @PathVariable UUID id,
            @ModelAttribute("form") RecusalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        RecusalPage page = RecusalPage.of(queries.dossier(id, viewer));
        boolean conflict = form.getKind().equals(RecusalPage.CONFLICT);
        if (!conflict && !form.getKind().equals(RecusalPage.OTHER)) {
            errors.rejectValue("kind", "evaluation.recusal.kind.missing");
        }
        if (form.getReason().isBlank()) {
            errors.rejectValue("reason", "evaluation.recusal.reason.missing");
        } else if (form.getReason().length() > LONGEST) {
            errors.rejectValue("reason", "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        if (conflict) {
            recuse.recuse(id, form.getReason(), viewer);
        } else {
            decline.decline(id, form.getReason(), viewer);
        }
        redirect.addFlashAttribute("flash", "evaluation.flash.givenBack");
        return "redirect:/valutazione";
    }
}
