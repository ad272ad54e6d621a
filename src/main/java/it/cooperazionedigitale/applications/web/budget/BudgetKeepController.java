package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.usecase.BudgetOutcome;
import it.cooperazionedigitale.applications.usecase.DraftFrame;
import it.cooperazionedigitale.applications.usecase.DraftFrameQueries;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Kept;
import it.cooperazionedigitale.site.KeptWhole;
import it.cooperazionedigitale.site.ToldToScripts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The budget's page saves by itself, once every line of it can be read. */
@Controller
@ResponseBody
@ToldToScripts
@AccessibleTo(Role.APPLICANT)
class BudgetKeepController {

    private final DraftFrameQueries frames;
    private final SaveBudget saving;
    private final KeptWhole keeping;
    private final BudgetSums sums;

    BudgetKeepController(DraftFrameQueries frames, SaveBudget saving, KeptWhole keeping, BudgetSums sums) {
        this.sums = sums;
        this.frames = frames;
        this.saving = saving;
        this.keeping = keeping;
    }

    @PostMapping("/coop/domande/{id}/budget/salvataggio")
    Kept keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String account,
            @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Viewer viewer) {
        DraftFrame frame = frames.one(id, viewer);
        Kept.insistOn(account, viewer);
        BudgetDraft draft = BudgetReading.of(form, frame, errors);
        if (errors.hasErrors() && frame.writableBy(viewer)) {
            return keeping.of(frame.budgetRevision(), errors);
        }
        BudgetOutcome outcome = saving.save(id, form.seen(), draft, false, viewer);
        outcome.report(errors, form::fieldOf);
        return outcome.stale()
                ? keeping.stale(outcome.revision())
                : keeping.of(outcome.revision(), errors, sums.of(frame, draft));
    }
}
