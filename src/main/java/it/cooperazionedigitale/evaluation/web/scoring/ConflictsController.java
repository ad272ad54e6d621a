package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.DeclarationQueries;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

/** The page where an evaluator declares ties with the applicants of a call. */
@Controller
@AccessibleTo(Role.EVALUATOR)
@RequestMapping("/valutazione/conflitti")
class ConflictsController {

    static final String VIEW = "evaluation/conflicts";
    private static final int LONGEST = 2000;

    private final DeclarationQueries queries;
    private final DeclareConflicts declare;

    ConflictsController(DeclarationQueries queries, DeclareConflicts declare) {
        this.queries = queries;
        this.declare = declare;
    }

    @GetMapping
    String show(@RequestParam(name = "bando", required = false) @Nullable String slug, Viewer viewer, Model model) {
        List<DeclarationQueries.Declaration> all = queries.of(viewer);
        DeclarationQueries.Declaration shown = all.stream()
                .filter(one -> slug == null || one.call().slug().equals(slug))
                .min(Comparator.comparing(one -> one.declaredAt() != null || !one.open()))
                .orElse(null);
        if (shown == null && slug != null) {
            throw new NotFound();
        }
        ConflictsForm form = new ConflictsForm();
        if (shown != null) {
            form.setCall(shown.call().id());
            form.setTies(shown.ties());
            form.setNote(shown.note());
            if (shown.declaredAt() != null) {
                form.setAnswer(shown.ties().isEmpty() ? ConflictsPage.NONE : ConflictsPage.SOME);
            }
        }
        model.addAttribute("form", form);
        model.addAttribute("page", ConflictsPage.of(all, shown));
        return VIEW;
    }

    @PostMapping
    String declare(
            @ModelAttribute("form") ConflictsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        List<DeclarationQueries.Declaration> all = queries.of(viewer);
        DeclarationQueries.Declaration shown = all.stream()
                .filter(one -> one.call().id().equals(form.getCall()))
                .findFirst()
                .orElseThrow(NotFound::new);
        validate(form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", ConflictsPage.of(all, shown));
            return VIEW;
        }
        Set<UUID> ties = form.getAnswer().equals(ConflictsPage.SOME) ? form.getTies() : Set.of();
        declare.declare(shown.call().id(), ties, form.getNote(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.declared");
        return "redirect:/valutazione";
    }

    private static void validate(ConflictsForm form, BindingResult errors) {
        boolean some = form.getAnswer().equals(ConflictsPage.SOME);
        if (!some && !form.getAnswer().equals(ConflictsPage.NONE)) {
            errors.rejectValue("answer", "evaluation.conflicts.answer.missing");
        }
        if (some && form.getTies().isEmpty()) {
            errors.rejectValue("ties", "evaluation.conflicts.ties.missing");
        }
        if (some && form.getNote().isBlank()) {
            errors.rejectValue("note", "evaluation.conflicts.note.missing");
        }
        if (form.getNote().length() > LONGEST) {
            errors.rejectValue("note", "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
    }
}
