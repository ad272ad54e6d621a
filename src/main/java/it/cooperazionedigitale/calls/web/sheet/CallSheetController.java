package it.cooperazionedigitale.calls.web.sheet;

import it.cooperazionedigitale.calls.usecase.CallSheetQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The service sheet of a call. */
@Controller
@AccessibleTo(everybody = true)
class CallSheetController {

    static final String VIEW = "calls/sheet";

    private final CallSheetQueries calls;

    CallSheetController(CallSheetQueries calls) {
        this.calls = calls;
    }

    @GetMapping("/bandi/{slug}")
    String show(@PathVariable String slug, Viewer viewer, Model model) {
        model.addAttribute("page", CallSheetPage.of(calls.published(slug), viewer));
        return VIEW;
    }
}
