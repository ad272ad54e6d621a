package it.cooperazionedigitale.calls.web.sheet;

import it.cooperazionedigitale.calls.usecase.DraftQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of a draft, as everybody will read it once it is scheduled. */
@Controller
@AccessibleTo(Role.STAFF)
class PreviewController {

    static final String VIEW = "calls/preview";

    /**
     * The preview.
     *
     * @param back where the draft is written
     * @param trial where its form is tried
     * @param sheet the sheet
     */
    record Page(String back, String trial, CallSheetPage sheet) {}

    private final DraftQueries drafts;

    PreviewController(DraftQueries drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/gestione/bandi/{id}/anteprima")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new Page(
                        "/gestione/bandi/" + id + "/modifica",
                        "/gestione/bandi/" + id + "/prova",
                        CallSheetPage.of(drafts.preview(id, viewer), Viewer.anonymous())));
        return VIEW;
    }
}
