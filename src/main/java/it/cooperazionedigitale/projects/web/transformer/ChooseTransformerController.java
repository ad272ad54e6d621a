package it.cooperazionedigitale.projects.web.transformer;

import it.cooperazionedigitale.projects.usecase.ChooseProjectTransformer;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses, among the accredited firms, the one asked to do the work. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ChooseTransformerController {

    static final String VIEW = "projects/transformer";

    private final ProjectQueries projects;
    private final TransformerDirectory transformers;
    private final ChooseProjectTransformer chooseTransformer;

    ChooseTransformerController(
            ProjectQueries projects, TransformerDirectory transformers, ChooseProjectTransformer chooseTransformer) {
        this.projects = projects;
        this.transformers = transformers;
        this.chooseTransformer = chooseTransformer;
    }

    @GetMapping("/coop/progetti/{id}/trasformatrice")
    String show(@PathVariable UUID id, @ModelAttribute("form") ChooseTransformerForm form, Model model, Viewer viewer) {
        model.addAttribute("page", ChooseTransformerPage.of(projects.own(id, viewer), transformers.accredited()));
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/trasformatrice")
    String choose(
            @PathVariable UUID id,
            @ModelAttribute("form") ChooseTransformerForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        UUID chosen = form.chosen();
        if (chosen == null) {
            errors.rejectValue("transformer", "projects.choose.needed");
            model.addAttribute("page", ChooseTransformerPage.of(projects.own(id, viewer), transformers.accredited()));
            return VIEW;
        }
        chooseTransformer.choose(id, chosen, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.chosen");
        return "redirect:/coop/progetti/" + id;
    }
}
