package it.cooperazionedigitale.calls.web.sheet;

import it.cooperazionedigitale.calls.usecase.CallSheetQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What to prepare for a call, on a sheet to print and tick. */
@Controller
@AccessibleTo(everybody = true)
class ChecklistController {

    static final String VIEW = "calls/checklist";

    /**
     * The page.
     *
     * @param slug the call's place in addresses
     * @param sheet the call's sheet
     */
    record Page(String slug, CallSheetPage sheet) {}

    private final CallSheetQueries calls;

    ChecklistController(CallSheetQueries calls) {
        this.calls = calls;
    }

    @GetMapping("/bandi/{slug}/da-preparare")
    String show(@PathVariable String slug, Viewer viewer, Model model) {
        model.addAttribute("page", new Page(slug, CallSheetPage.of(calls.published(slug), viewer)));
        return VIEW;
    }
}
