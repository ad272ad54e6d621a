package it.cooperazionedigitale.evaluation.web.progress;

import it.cooperazionedigitale.evaluation.usecase.ProgressQueries;
import it.cooperazionedigitale.evaluation.usecase.ReopenScoreSheet;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where the staff gives a handed-in sheet back. */
@Controller
@AccessibleTo(Role.STAFF)
@RequestMapping("/gestione/valutazioni/{id}/riapertura")
class ReopenController {

    static final String VIEW = "evaluation/reopen";

    private final ProgressQueries queries;
    private final ReopenScoreSheet reopen;

    ReopenController(ProgressQueries queries, ReopenScoreSheet reopen) {
        this.queries = queries;
        this.reopen = reopen;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", ReopenPage.of(queries.sheet(id, viewer)));
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    String reopen(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ReopenPage page = ReopenPage.of(queries.sheet(id, viewer));
        if (form.rejectMissing(errors)) {
            model.addAttribute("page", page);
            return VIEW;
        }
        reopen.reopen(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.reopened");
        return "redirect:/gestione/valutazioni";
    }
}
