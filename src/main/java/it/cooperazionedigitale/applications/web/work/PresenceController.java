package it.cooperazionedigitale.applications.web.work;

import it.cooperazionedigitale.applications.usecase.NoteWork;
import it.cooperazionedigitale.applications.usecase.PresenceQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** An open page tells that somebody is there, and hears who else is. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PresenceController {

    private final NoteWork noting;
    private final PresenceQueries presence;
    private final PresenceWords words;

    PresenceController(NoteWork noting, PresenceQueries presence, PresenceWords words) {
        this.noting = noting;
        this.presence = presence;
        this.words = words;
    }

    @PostMapping("/coop/domande/{id}/presenza")
    @ResponseBody
    Map<String, String> here(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dove,
            @RequestParam(required = false) String aperta,
            Viewer viewer) {
        noting.note(id, dove, Opened.read(aperta), viewer);
        return Map.of("words", words.of(presence.at(id, viewer).get(dove)));
    }
}
