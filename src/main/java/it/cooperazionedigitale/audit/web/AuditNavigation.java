package it.cooperazionedigitale.audit.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to the trail. */
@Component
class AuditNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.hasAny(Role.ADMIN, Role.AUDITOR)
                ? List.of(new Item(18, "/admin/audit", "audit.nav.trail"))
                : List.of();
    }
}
