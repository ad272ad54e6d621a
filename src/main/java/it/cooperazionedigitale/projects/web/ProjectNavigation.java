package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links to projects, in each room its own. */
@Component
class ProjectNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.has(Role.APPLICANT)) {
            items.add(new Item(12, "/coop/progetti", "projects.nav"));
        }
        if (viewer.has(Role.TRANSFORMER)) {
            items.add(new Item(12, "/trasformatrice/progetti", "projects.nav"));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR)) {
            items.add(new Item(16, "/gestione/progetti", "projects.nav"));
        }
        return items;
    }
}
