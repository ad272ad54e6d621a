package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.web.keep.Keeping;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
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

/** Cost lines and the contribution asked for; lines are added and taken away without a script. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationBudgetController {

    static final String VIEW = "applications/budget";

    private final OwnApplicationQueries own;
    private final SaveBudget saving;

    ApplicationBudgetController(OwnApplicationQueries own, SaveBudget saving) {
        this.own = own;
        this.saving = saving;
    }

    @GetMapping("/coop/domande/{id}/budget")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        BudgetForm form = BudgetForm.of(application);
        model.addAttribute("form", form);
        BudgetDraft stored = BudgetReading.of(form, application.frame(), Rows.ignored(form));
        model.addAttribute("page", BudgetPage.of(application, form, stored, false, Keeping.stored(viewer)));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/budget")
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OwnApplication application = own.one(id, viewer);
        if (!"salva".equals(azione)) {
            Rows.change(form, azione);
            BudgetDraft reading = BudgetReading.of(form, application.frame(), Rows.ignored(form));
            model.addAttribute("page", BudgetPage.of(application, form, reading, false, Keeping.typed(viewer)));
            return VIEW;
        }
        BudgetDraft reading = BudgetReading.of(form, application.frame(), errors);
        if (!errors.hasErrors()) {
            saving.save(id, form.seen(), reading, true, viewer).report(errors, form::fieldOf);
        }
        if (!errors.hasErrors()) {
            boolean doubtful = BudgetPage.of(application, form, reading, false, Keeping.typed(viewer))
                            .doubt()
                    != null;
            redirect.addFlashAttribute(
                    "flash", doubtful ? "applications.flash.savedWithDoubts" : "applications.flash.saved");
            return "redirect:/coop/domande/" + id + (doubtful ? "/budget#conti" : "");
        }
        boolean stale = errors.hasGlobalErrors();
        if (stale) {
            form.setRevision(application.budgetRevision());
        }
        form.room();
        model.addAttribute("page", BudgetPage.of(application, form, reading, stale, Keeping.typed(viewer)));
        return VIEW;
    }
}
