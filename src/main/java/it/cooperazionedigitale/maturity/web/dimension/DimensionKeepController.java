package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.maturity.usecase.AnswerDimension;
import it.cooperazionedigitale.maturity.usecase.DimensionOutcome;
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

/** The page of a dimension saves by itself, with every tick. */
@Controller
@ResponseBody
@ToldToScripts
@AccessibleTo(Role.APPLICANT)
class DimensionKeepController {

    private final AnswerDimension answering;
    private final KeptWhole keeping;

    DimensionKeepController(AnswerDimension answering, KeptWhole keeping) {
        this.answering = answering;
        this.keeping = keeping;
    }

    @PostMapping("/coop/autovalutazione/{id}/domande/{parte}/salvataggio")
    Kept keep(
            @PathVariable UUID id,
            @PathVariable String parte,
            @RequestParam(defaultValue = "") String account,
            @ModelAttribute("form") DimensionForm form,
            BindingResult errors,
            Viewer viewer) {
        Kept.insistOn(account, viewer);
        DimensionOutcome outcome = answering.answer(id, parte, form.seen(), form.typed(), false, viewer);
        outcome.report(errors);
        return outcome.theirs() == null ? keeping.of(outcome.revision(), errors) : keeping.stale(outcome.revision());
    }
}
