package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SavePlan;
import it.cooperazionedigitale.applications.web.keep.Keeping;
import it.cooperazionedigitale.shared.Role;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Activities, milestones and indicators; rows are added and taken away without a script. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PlanController {

    static final String VIEW = "applications/plan";

    private final OwnApplicationQueries own;
    private final SavePlan saving;

    PlanController(OwnApplicationQueries own, SavePlan saving) {
        this.own = own;
        this.saving = saving;
    }

    @GetMapping("/coop/domande/{id}/piano")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        PlanForm form = PlanForm.of(application);
        model.addAttribute("form", form);
        return page(application, form, false, Keeping.stored(viewer), viewer, model);
    }

    @PostMapping("/coop/domande/{id}/piano")
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OwnApplication application = own.one(id, viewer);
        if (!"salva".equals(azione)) {
            PlanRows.change(form, azione);
            return page(application, form, false, Keeping.typed(viewer), viewer, model);
        }
        Plan reading = PlanReading.of(form, application.frame(), errors);
        boolean stale = false;
        if (!errors.hasErrors()) {
            if (saving.save(id, form.seen(), reading, true, viewer).saved()) {
                redirect.addFlashAttribute("flash", "applications.flash.saved");
                return "redirect:/coop/domande/" + id;
            }
            stale = true;
            errors.reject("applications.plan.stale");
            form.setRevision(application.planRevision());
        }
        form.room();
        return page(application, form, stale, Keeping.typed(viewer), viewer, model);
    }

    private static String page(
            OwnApplication application, PlanForm form, boolean stale, Keeping keeping, Viewer viewer, Model model) {
        String lead = Objects.requireNonNullElse(viewer.organisationName(), "");
        model.addAttribute("page", PlanPage.of(application, form, lead, stale, keeping));
        return VIEW;
    }
}
