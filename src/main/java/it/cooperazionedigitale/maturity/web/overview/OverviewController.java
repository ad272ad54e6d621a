package it.cooperazionedigitale.maturity.web.overview;

import it.cooperazionedigitale.maturity.usecase.BeginAssessment;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How digital the body is: why to check it, the check under way, the results until now. */
@Controller
@ForTheBodyOfThePage
@AccessibleTo(Role.APPLICANT)
class OverviewController {

    static final String VIEW = "maturity/overview";

    /** The only pages a check leads back to. */
    private static final Pattern APPLICATION = Pattern.compile("/coop/domande/[0-9a-f-]{36}/autovalutazione");

    private final MaturityQueries own;
    private final BeginAssessment beginning;
    private final OverviewRows rows;

    OverviewController(MaturityQueries own, BeginAssessment beginning, OverviewRows rows) {
        this.own = own;
        this.beginning = beginning;
        this.rows = rows;
    }

    @GetMapping("/coop/autovalutazione")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", rows.page(own.overview(viewer), viewer));
        return VIEW;
    }

    @PostMapping("/coop/autovalutazione")
    String begin(@RequestParam(required = false) @Nullable String ritorno, Viewer viewer) {
        String back = Optional.ofNullable(ritorno)
                .filter(path -> APPLICATION.matcher(path).matches())
                .orElse(null);
        return "redirect:/coop/autovalutazione/" + beginning.begin(back, viewer);
    }
}
