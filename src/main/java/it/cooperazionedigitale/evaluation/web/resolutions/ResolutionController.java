package it.cooperazionedigitale.evaluation.web.resolutions;

import it.cooperazionedigitale.evaluation.usecase.CastVote;
import it.cooperazionedigitale.evaluation.usecase.ResolutionQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One resolution, and the votes on it. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR})
@RequestMapping("/gestione/delibere/{id}")
class ResolutionController {

    static final String VIEW = "evaluation/resolution";
    private static final int LONGEST = 2000;

    private final ResolutionQueries queries;
    private final CastVote cast;

    ResolutionController(ResolutionQueries queries, CastVote cast) {
        this.queries = queries;
        this.cast = cast;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new VoteForm());
        model.addAttribute("page", ResolutionPage.of(queries.find(id, viewer), viewer));
        return VIEW;
    }

    @PostMapping("/voti")
    @StepUp(Matter.MONEY)
    @AccessibleTo(Role.BOARD)
    String vote(
            @PathVariable UUID id,
            @ModelAttribute("form") VoteForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ResolutionPage page = ResolutionPage.of(queries.find(id, viewer), viewer);
        boolean approve = form.getVote().equals("yes");
        if (!approve && !form.getVote().equals("no")) {
            errors.rejectValue("vote", "evaluation.resolution.vote.missing");
        }
        if (form.getVote().equals("no") && form.getNote().isBlank()) {
            errors.rejectValue("note", "evaluation.resolution.note.missing");
        }
        if (form.getNote().length() > LONGEST) {
            errors.rejectValue("note", "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        cast.cast(id, approve, form.getNote(), viewer);
        redirect.addFlashAttribute("flash", "evaluation.flash.voted");
        return "redirect:/gestione/delibere/{id}";
    }
}
