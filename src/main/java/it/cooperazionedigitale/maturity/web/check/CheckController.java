package it.cooperazionedigitale.maturity.web.check;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.usecase.CompleteAssessment;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A check under way: which parts are done, and the end of it. */
@Controller
@AccessibleTo(Role.APPLICANT)
class CheckController {

    static final String VIEW = "maturity/check";

    private final MaturityQueries own;
    private final CompleteAssessment completing;
    private final MaturityWords words;

    CheckController(MaturityQueries own, CompleteAssessment completing, MaturityWords words) {
        this.own = own;
        this.completing = completing;
        this.words = words;
    }

    @GetMapping("/coop/autovalutazione/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        Optional<OwnAssessment> found = own.one(id, viewer);
        if (found.isEmpty()) {
            return "redirect:/coop/autovalutazione/" + id + "/risultato";
        }
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return "redirect:/coop/autovalutazione";
        }
        OwnAssessment check = found.get();
        model.addAttribute(
                "page",
                new CheckPage(
                        id,
                        check.questionnaire().dimensions().stream()
                                .map(dimension -> row(check, dimension))
                                .toList(),
                        words.of("maturity.check.progress", check.done(), check.total()),
                        check.done(),
                        check.total()));
        return VIEW;
    }

    @PostMapping("/coop/autovalutazione/{id}/conclusione")
    String complete(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        completing.complete(id, viewer);
        redirect.addFlashAttribute("flash", "maturity.flash.completed");
        return "redirect:/coop/autovalutazione/" + id + "/risultato";
    }

    private TaskRow row(OwnAssessment check, Dimension dimension) {
        OwnAssessment.Given given = check.given(dimension);
        boolean begun = given.revision() > 0;
        boolean complete = check.complete(dimension);
        return new TaskRow(
                "/coop/autovalutazione/" + check.id() + "/domande/" + dimension.code(),
                words.of(dimension.title()),
                words.of("maturity.check." + (complete ? "done" : begun ? "partly" : "todo")),
                complete ? null : begun ? Tone.DOING : Tone.TODO,
                begun
                        ? words.of("maturity.check.saved", given.savedBy(), ItalianFormats.moment(given.savedAt()))
                        : null);
    }
}
