package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.usecase.BudgetOutcome;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.web.BudgetRows;
import it.cooperazionedigitale.applications.web.keep.BothTexts;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Keeping;
import java.util.List;
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
    private final BudgetRows rows;
    private final BudgetSums sums;

    ApplicationBudgetController(OwnApplicationQueries own, SaveBudget saving, BudgetRows rows, BudgetSums sums) {
        this.own = own;
        this.rows = rows;
        this.saving = saving;
        this.sums = sums;
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
        return page(application, form, stored, Keeping.stored(viewer), model);
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
            return page(application, form, reading, Keeping.typed(viewer), model);
        }
        BudgetDraft reading = BudgetReading.of(form, application.frame(), errors);
        if (!errors.hasErrors()) {
            BudgetOutcome outcome = saving.save(id, form.seen(), reading, true, viewer);
            outcome.report(errors, form::fieldOf);
            if (outcome.saved()) {
                boolean doubtful = !sums.of(application.frame(), reading)
                        .get(BudgetSums.DOUBT)
                        .isEmpty();
                redirect.addFlashAttribute(
                        "flash", doubtful ? "applications.flash.savedWithDoubts" : "applications.flash.saved");
                return "redirect:/coop/domande/" + id + (doubtful ? "/budget" : "");
            }
            form.setDisputed(form.isDisputed() || outcome.stale());
            application = own.one(id, viewer);
        }
        form.room();
        return page(application, form, reading, Keeping.typed(viewer), model);
    }

    /** What is typed goes upon what is shown beside it, and upon nothing else. */
    private String page(OwnApplication application, BudgetForm form, BudgetDraft typed, Keeping keeping, Model model) {
        List<BothTexts> theirs = List.of();
        if (form.isDisputed()) {
            form.dispute(application.budgetRevision());
            theirs = BothTexts.of(rows.of(application, null), rows.of(application, typed, null));
        }
        model.addAttribute(
                "page", BudgetPage.of(application, form, sums.of(application.frame(), typed), theirs, keeping));
        return VIEW;
    }
}
