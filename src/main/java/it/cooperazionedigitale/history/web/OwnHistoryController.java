package it.cooperazionedigitale.history.web;

import it.cooperazionedigitale.history.usecase.CaseHistoryQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that happened to a body's own application, in calm words. */
@Controller
@AccessibleTo(Role.APPLICANT)
class OwnHistoryController {

    static final String VIEW = "history/own";

    private final CaseHistoryQueries history;
    private final CalmWords words;

    OwnHistoryController(CaseHistoryQueries history, CalmWords words) {
        this.history = history;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/storia")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "prima", required = false) @Nullable Long before,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", OwnHistoryPage.of(history.own(id, before, viewer), words));
        return VIEW;
    }
}
