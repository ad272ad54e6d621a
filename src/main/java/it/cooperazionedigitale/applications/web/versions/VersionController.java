package it.cooperazionedigitale.applications.web.versions;

import it.cooperazionedigitale.applications.usecase.VersionQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a body changed since it last sent, and what each version sent changed. */
@Controller
class VersionController {

    static final String VIEW = "applications/versions";

    private final VersionQueries versions;
    private final ApplicationWords words;

    VersionController(VersionQueries versions, ApplicationWords words) {
        this.versions = versions;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/modifiche")
    @AccessibleTo(Role.APPLICANT)
    String own(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", VersionPage.of(versions.own(id, viewer), "/coop/domande/" + id, null, words::of));
        return VIEW;
    }

    @GetMapping("/gestione/domande/{id}/versioni/{numero}")
    @AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
    String staff(@PathVariable UUID id, @PathVariable int numero, Viewer viewer, Model model) {
        String dossier = "/gestione/domande/" + id;
        model.addAttribute(
                "page", VersionPage.of(versions.staff(id, numero, viewer), dossier, dossier + "/versioni/", words::of));
        return VIEW;
    }
}
