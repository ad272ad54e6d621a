package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evaluator's screen: the dossier beside one criterion at a time. */
@Controller
@AccessibleTo(Role.EVALUATOR)
@RequestMapping("/valutazione/{id}")
class ScoringController {

    static final String VIEW = "evaluation/scoring";

    private final ScoringQueries queries;
    private final SaveScores save;
    private final CostWords costs;

    ScoringController(ScoringQueries queries, SaveScores save, CostWords costs) {
        this.costs = costs;
        this.queries = queries;
        this.save = save;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "criterio", required = false) @Nullable String code,
            Viewer viewer,
            Model model) {
        ScoringQueries.Dossier dossier = queries.dossier(id, viewer);
        ScoringQueries.Sheet sheet = dossier.sheet();
        if (sheet == null) {
            return dossier.declared() ? "redirect:/valutazione/{id}/dichiarazione" : "redirect:/valutazione/conflitti";
        }
        if (dossier.state() == AssignmentState.SUBMITTED) {
            return "redirect:/valutazione/{id}/riepilogo";
        }
        Criterion criterion = criterion(dossier, sheet, code);
        Mark mark = sheet.marks().getOrDefault(criterion.code(), Mark.EMPTY);
        model.addAttribute("form", ScoringForm.of(criterion, mark, sheet));
        model.addAttribute("page", ScoringPage.of(dossier, sheet, criterion, costs));
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @ModelAttribute("form") ScoringForm form,
            BindingResult errors,
            @RequestParam(name = "step", defaultValue = "next") String step,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ScoringQueries.Dossier dossier = queries.dossier(id, viewer);
        ScoringQueries.Sheet sheet = dossier.sheet();
        if (sheet == null) {
            throw new Refusal("evaluation.refusal.assignmentNotOpen");
        }
        Criterion criterion = criterion(dossier, sheet, form.getCriterion());
        Optional<SaveScores.Draft> draft = form.read(criterion, errors);
        if (draft.isEmpty()) {
            model.addAttribute("page", ScoringPage.of(dossier, sheet, criterion, costs));
            return VIEW;
        }
        save.save(id, draft.get(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.saved");
        List<Criterion> criteria = dossier.call().rules().criteria();
        int next = criteria.indexOf(criterion) + (step.equals("draft") ? 0 : 1);
        if (next == criteria.size()) {
            return "redirect:/valutazione/{id}/riepilogo";
        }
        redirect.addAttribute("criterio", criteria.get(next).code());
        return "redirect:/valutazione/{id}";
    }

    /** The criterion asked for; without one, the first that lacks something. */
    private static Criterion criterion(
            ScoringQueries.Dossier dossier, ScoringQueries.Sheet sheet, @Nullable String code) {
        List<Criterion> criteria = dossier.call().rules().criteria();
        if (code == null) {
            return sheet.missing().isEmpty() ? criteria.get(0) : sheet.missing().get(0);
        }
        return criteria.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
