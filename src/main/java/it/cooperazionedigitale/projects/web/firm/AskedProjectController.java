package it.cooperazionedigitale.projects.web.firm;

import it.cooperazionedigitale.projects.usecase.ConfirmEngagement;
import it.cooperazionedigitale.projects.usecase.DeclineEngagement;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.web.ProjectWords;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project a firm was asked to do: it says yes or no from its own account. */
@Controller
@AccessibleTo(Role.TRANSFORMER)
class AskedProjectController {

    static final String VIEW = "projects/asked";

    private final ProjectQueries projects;
    private final ConfirmEngagement confirmEngagement;
    private final DeclineEngagement declineEngagement;
    private final ProjectWords words;

    AskedProjectController(
            ProjectQueries projects,
            ConfirmEngagement confirmEngagement,
            DeclineEngagement declineEngagement,
            ProjectWords words) {
        this.projects = projects;
        this.confirmEngagement = confirmEngagement;
        this.declineEngagement = declineEngagement;
        this.words = words;
    }

    @GetMapping("/trasformatrice/progetti/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model, Viewer viewer) {
        model.addAttribute("page", AskedProjectPage.of(projects.asked(id, viewer), viewer, words));
        return VIEW;
    }

    @PostMapping("/trasformatrice/progetti/{id}/conferma")
    String confirm(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        confirmEngagement.confirm(id, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.confirmed");
        return "redirect:/trasformatrice/progetti/" + id;
    }

    @PostMapping("/trasformatrice/progetti/{id}/rifiuto")
    String decline(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        AskedProjectPage page = AskedProjectPage.of(projects.asked(id, viewer), viewer, words);
        if (form.rejectMissing(errors) && page.mayAnswer()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        declineEngagement.decline(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "projects.flash.declined");
        return "redirect:/trasformatrice/progetti/" + id;
    }
}
