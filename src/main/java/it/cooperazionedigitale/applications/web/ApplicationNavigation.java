package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links to applications in the main navigation. */
@Component
class ApplicationNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.has(Role.APPLICANT)) {
            items.add(new Item(10, "/coop", "applications.nav.today"));
            items.add(new Item(11, "/coop/domande", "applications.nav.applications"));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER)) {
            items.add(new Item(12, "/gestione/domande", "applications.nav.applications"));
        }
        return items;
    }
}
