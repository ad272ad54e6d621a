package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.usecase.DraftQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A draft with its parts. */
@Controller
@AccessibleTo(Role.STAFF)
class DraftController {

    static final String VIEW = "calls/draft";

    private final DraftQueries drafts;

    DraftController(DraftQueries drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/gestione/bandi/{id}/modifica")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", DraftPage.of(drafts.one(id, viewer)));
        return VIEW;
    }
}
