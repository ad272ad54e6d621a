package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.usecase.ChooseProjectForm;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the body applies alone or with others, and who they are. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PartnersController {

    static final String VIEW = "applications/partners";

    private final OwnApplicationQueries own;
    private final PartnerQueries partners;
    private final ChooseProjectForm choosing;

    PartnersController(OwnApplicationQueries own, PartnerQueries partners, ChooseProjectForm choosing) {
        this.own = own;
        this.partners = partners;
        this.choosing = choosing;
    }

    @GetMapping("/coop/domande/{id}/partner")
    String show(@PathVariable UUID id, @ModelAttribute("form") ProjectFormForm form, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        form.setProjectForm(Objects.toString(application.projectForm(), ""));
        return page(application, viewer, model);
    }

    @PostMapping("/coop/domande/{id}/partner")
    String choose(
            @PathVariable UUID id,
            @ModelAttribute("form") ProjectFormForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ProjectForm chosen = Typed.one(ProjectForm.class, form.getProjectForm());
        OwnApplication application = own.one(id, viewer);
        if (chosen == null || !application.call().rules().forms().contains(chosen)) {
            errors.rejectValue("projectForm", "applications.partners.form.choose");
            return page(application, viewer, model);
        }
        try {
            choosing.choose(id, chosen, viewer);
        } catch (Refusal bound) {
            errors.rejectValue("projectForm", bound.key(), bound.args().toArray(), null);
            return page(application, viewer, model);
        }
        redirect.addFlashAttribute("flash", "applications.flash.saved");
        return "redirect:/coop/domande/" + id + (chosen == ProjectForm.SINGLE ? "" : "/partner");
    }

    private String page(OwnApplication application, Viewer viewer, Model model) {
        String lead = Objects.requireNonNullElse(viewer.organisationName(), "");
        model.addAttribute("page", PartnersPage.of(application, lead, partners.codeUntil(application.id())));
        return VIEW;
    }
}
