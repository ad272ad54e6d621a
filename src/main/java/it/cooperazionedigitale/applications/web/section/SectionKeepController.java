package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.usecase.TypedAnswers;
import it.cooperazionedigitale.applications.web.keep.KeptAnswers;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Kept;
import it.cooperazionedigitale.site.ToldToScripts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a section saves by itself: some answers at a time, told in JSON what became of each. */
@Controller
@ResponseBody
@ToldToScripts
@AccessibleTo(Role.APPLICANT)
class SectionKeepController {

    private final OwnCaseQueries own;
    private final AnswerSection answering;
    private final KeptAnswers keeping;

    SectionKeepController(OwnCaseQueries own, AnswerSection answering, KeptAnswers keeping) {
        this.own = own;
        this.answering = answering;
        this.keeping = keeping;
    }

    @PostMapping("/coop/domande/{id}/progetto/{sezione}/salvataggio")
    Kept keep(
            @PathVariable UUID id,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String account,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Viewer viewer) {
        if (!Kept.isOf(account, viewer)) {
            own.one(id, viewer);
        }
        Kept.insistOn(account, viewer);
        TypedAnswers typed = form.answers();
        return keeping.of(answering.answer(id, sezione, typed, viewer), typed, errors);
    }
}
