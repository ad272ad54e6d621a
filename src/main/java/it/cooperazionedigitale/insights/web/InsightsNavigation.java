package it.cooperazionedigitale.insights.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links to the homes and dashboards of those who run the programme. */
@Component
class InsightsNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER, Role.AUDITOR)) {
            items.add(new Item(10, "/gestione", "insights.nav.desk"));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR)) {
            items.add(new Item(17, "/gestione/cruscotti", "insights.nav.dashboards"));
        }
        if (viewer.has(Role.ADMIN)) {
            items.add(new Item(10, "/admin", "insights.nav.admin"));
        }
        if (viewer.hasAny(Role.ADMIN, Role.AUDITOR)) {
            items.add(new Item(25, "/admin/permessi", "administration.nav.permissions"));
        }
        return items;
    }
}
