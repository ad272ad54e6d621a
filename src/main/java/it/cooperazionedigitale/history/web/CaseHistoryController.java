package it.cooperazionedigitale.history.web;

import it.cooperazionedigitale.audit.FactWords;
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

/** Everything that happened to a case: who did what, when, why, and what changed. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
class CaseHistoryController {

    static final String VIEW = "history/case";

    private final CaseHistoryQueries history;
    private final FactWords words;

    CaseHistoryController(CaseHistoryQueries history, FactWords words) {
        this.history = history;
        this.words = words;
    }

    @GetMapping("/gestione/domande/{id}/storia")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "prima", required = false) @Nullable Long before,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", CaseHistoryPage.of(history.forStaff(id, before, viewer), words));
        return VIEW;
    }
}
