package it.cooperazionedigitale.maturity.web.result;

import it.cooperazionedigitale.maturity.usecase.AssessmentResult;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a check: scores, advice, comparison; the scores also as a sheet. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ResultController {

    static final String VIEW = "maturity/result";

    private final MaturityQueries own;
    private final ResultRows rows;
    private final ScoreTable scores;

    ResultController(MaturityQueries own, ResultRows rows, ScoreTable scores) {
        this.own = own;
        this.rows = rows;
        this.scores = scores;
    }

    @GetMapping("/coop/autovalutazione/{id}/risultato")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        Optional<AssessmentResult> result = own.result(id, viewer);
        if (result.isEmpty()) {
            return "redirect:/coop/autovalutazione/" + id;
        }
        model.addAttribute("page", rows.page(result.get(), viewer));
        return VIEW;
    }

    @GetMapping("/coop/autovalutazione/{id}/risultato.csv")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Viewer viewer) {
        AssessmentResult result = own.result(id, viewer).orElseThrow(NotFound::new);
        return CsvSheet.download("autovalutazione.csv", scores.sheet(result));
    }
}
