package it.cooperazionedigitale.insights.web.numbers;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.insights.usecase.PublicFigureQueries;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the money has achieved, for everybody, with the sums explained and the table to take away. */
@Controller
@AccessibleTo(everybody = true)
class NumbersController {

    static final String VIEW = "insights/numbers";

    private final PublicFigureQueries figures;
    private final CallDirectory calls;
    private final ReferenceData reference;
    private final InsightsWords words;
    private final Clock clock;

    NumbersController(
            PublicFigureQueries figures,
            CallDirectory calls,
            ReferenceData reference,
            InsightsWords words,
            Clock clock) {
        this.figures = figures;
        this.calls = calls;
        this.reference = reference;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/numeri")
    String show(Model model) {
        model.addAttribute(
                "page",
                NumbersPage.of(
                        figures.totals(),
                        figures.byRegion(),
                        figures.byCall(),
                        reference.regions(),
                        calls.published(),
                        words,
                        clock.instant()));
        return VIEW;
    }

    @GetMapping("/numeri/progetti-per-regione.csv")
    ResponseEntity<byte[]> byRegion() {
        return CsvSheet.download("progetti-per-regione.csv", NumbersPage.csv(figures.byRegion(), reference.regions()));
    }
}
