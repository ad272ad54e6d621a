package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.web.SummaryBlocks;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application a body takes part in, to read: what it says there is the lead's to write. */
@Controller
@AccessibleTo(Role.APPLICANT)
class SharedController {

    static final String VIEW = "applications/shared";

    private final OwnApplicationQueries own;
    private final SummaryBlocks blocks;

    SharedController(OwnApplicationQueries own, SummaryBlocks blocks) {
        this.own = own;
        this.blocks = blocks;
    }

    @GetMapping("/coop/domande/partecipazioni/{id}/domanda")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.shared(id, viewer);
        model.addAttribute("page", new SharedPage(id, application.title(), blocks.of(application, false)));
        return VIEW;
    }
}
