package it.cooperazionedigitale.calls.web.trial;

import it.cooperazionedigitale.calls.usecase.EndTrial;
import it.cooperazionedigitale.calls.usecase.TrialQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A trial of a call's form: its sections, what would be missing, and its end. */
@Controller
@RequestMapping("/gestione/bandi/{id}/prova")
@AccessibleTo(Role.STAFF)
class TrialController {

    static final String VIEW = "calls/trial";

    private final TrialQueries trials;
    private final EndTrial endTrial;

    TrialController(TrialQueries trials, EndTrial endTrial) {
        this.trials = trials;
        this.endTrial = endTrial;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", TrialPage.of(id, trials.one(id, viewer)));
        return VIEW;
    }

    @PostMapping("/fine")
    String end(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        endTrial.end(id, viewer);
        redirect.addFlashAttribute("flash", "calls.flash.trialEnded");
        return "redirect:/gestione/bandi/" + id;
    }
}
