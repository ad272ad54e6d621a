package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.usecase.AnswerDimension;
import it.cooperazionedigitale.maturity.usecase.DimensionOutcome;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Keeping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dimension of a check: its questions on a page, saved and gone on with the next. */
@Controller
@AccessibleTo(Role.APPLICANT)
class DimensionController {

    static final String VIEW = "maturity/dimension";

    private final MaturityQueries own;
    private final AnswerDimension answering;
    private final DimensionRows rows;

    DimensionController(MaturityQueries own, AnswerDimension answering, DimensionRows rows) {
        this.own = own;
        this.answering = answering;
        this.rows = rows;
    }

    @GetMapping("/coop/autovalutazione/{id}/domande/{parte}")
    String show(@PathVariable UUID id, @PathVariable String parte, Viewer viewer, Model model) {
        Optional<OwnAssessment> found = own.one(id, viewer);
        if (found.isEmpty() || !viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return "redirect:/coop/autovalutazione/" + id;
        }
        Dimension dimension = part(found.get(), parte);
        OwnAssessment.Given given = found.get().given(dimension);
        boolean first = given.revision() == 0;
        Map<String, List<String>> known = first ? own.lastTime(id, viewer) : given.answers();
        model.addAttribute("form", DimensionForm.of(dimension, known, given.revision()));
        model.addAttribute(
                "page", rows.page(found.get(), dimension, first && !known.isEmpty(), null, Keeping.stored(viewer)));
        return VIEW;
    }

    @PostMapping("/coop/autovalutazione/{id}/domande/{parte}")
    String save(
            @PathVariable UUID id,
            @PathVariable String parte,
            @ModelAttribute("form") DimensionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        DimensionOutcome outcome = answering.answer(id, parte, form.seen(), form.typed(), true, viewer);
        OwnAssessment check = own.one(id, viewer).orElseThrow(NotFound::new);
        Dimension dimension = part(check, parte);
        if (outcome.saved()) {
            redirect.addFlashAttribute("flash", "maturity.flash.saved");
            return "redirect:/coop/autovalutazione/" + id + After.part(check, dimension);
        }
        outcome.report(errors);
        if (outcome.theirs() != null) {
            errors.reject(
                    "maturity.dimension.stale", new Object[] {outcome.theirs().who()}, null);
            form.setRevision(outcome.revision());
        }
        model.addAttribute("page", rows.page(check, dimension, false, outcome.theirs(), Keeping.typed(viewer)));
        return VIEW;
    }

    private static Dimension part(OwnAssessment check, String code) {
        return check.questionnaire().dimension(code).orElseThrow(NotFound::new);
    }
}
