package it.cooperazionedigitale.insights.web.home;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.insights.usecase.PublicFigureQueries;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's front door. */
@Controller
@AccessibleTo(everybody = true)
class HomeController {

    static final String VIEW = "insights/home";

    private final CallDirectory calls;
    private final PublicFigureQueries figures;
    private final InsightsWords words;
    private final Clock clock;

    HomeController(CallDirectory calls, PublicFigureQueries figures, InsightsWords words, Clock clock) {
        this.calls = calls;
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("page", HomePage.of(calls.published(), figures.totals(), words, clock.instant()));
        return VIEW;
    }
}
