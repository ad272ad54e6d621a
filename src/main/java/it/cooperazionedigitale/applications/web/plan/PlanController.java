package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SavePlan;
import it.cooperazionedigitale.applications.web.PlanSummary;
import it.cooperazionedigitale.applications.web.keep.BothTexts;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Keeping;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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
    private final PlanSummary rows;

    PlanController(OwnApplicationQueries own, SavePlan saving, PlanSummary rows) {
        this.own = own;
        this.rows = rows;
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
        String lead = lead(viewer);
        model.addAttribute("page", PlanPage.of(application, form, lead, List.of(), Keeping.stored(viewer)));
        return VIEW;
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
            return typed(application, form, viewer, model);
        }
        Plan reading = PlanReading.of(form, application.frame(), errors);
        if (!errors.hasErrors()) {
            if (saving.save(id, form.seen(), reading, true, viewer).saved()) {
                redirect.addFlashAttribute("flash", "applications.flash.saved");
                return "redirect:/coop/domande/" + id;
            }
            errors.reject("applications.plan.stale");
            form.setDisputed(true);
            application = own.one(id, viewer);
        }
        form.room();
        return typed(application, form, viewer, model);
    }

    /** What is typed goes upon what is shown beside it, and upon nothing else. */
    private String typed(OwnApplication application, PlanForm form, Viewer viewer, Model model) {
        List<BothTexts> theirs = List.of();
        if (form.isDisputed()) {
            form.dispute(application.planRevision());
            Plan typed = PlanReading.of(form, application.frame(), new BeanPropertyBindingResult(form, "ignored"));
            theirs = BothTexts.of(rows.of(application, application.plan(), null), rows.of(application, typed, null));
        }
        model.addAttribute("page", PlanPage.of(application, form, lead(viewer), theirs, Keeping.typed(viewer)));
        return VIEW;
    }

    private static String lead(Viewer viewer) {
        return Objects.requireNonNullElse(viewer.organisationName(), "");
    }
}
