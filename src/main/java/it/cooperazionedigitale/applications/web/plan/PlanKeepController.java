package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.DraftFrame;
import it.cooperazionedigitale.applications.usecase.DraftFrameQueries;
import it.cooperazionedigitale.applications.usecase.PlanOutcome;
import it.cooperazionedigitale.applications.usecase.SavePlan;
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

/** The plan's page saves by itself, once every line of it can be read. */
@Controller
@ResponseBody
@ToldToScripts
@AccessibleTo(Role.APPLICANT)
class PlanKeepController {

    private final DraftFrameQueries frames;
    private final SavePlan saving;
    private final KeptWhole keeping;

    PlanKeepController(DraftFrameQueries frames, SavePlan saving, KeptWhole keeping) {
        this.frames = frames;
        this.saving = saving;
        this.keeping = keeping;
    }

    @PostMapping("/coop/domande/{id}/piano/salvataggio")
    Kept keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String account,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer) {
        DraftFrame frame = frames.one(id, viewer);
        Kept.insistOn(account, viewer);
        Plan plan = PlanReading.of(form, frame, errors);
        if (errors.hasErrors() && frame.writableBy(viewer)) {
            return keeping.of(frame.planRevision(), errors);
        }
        PlanOutcome outcome = saving.save(id, form.seen(), plan, false, viewer);
        return outcome.saved() ? keeping.of(outcome.revision(), errors) : keeping.stale(outcome.revision());
    }
}
