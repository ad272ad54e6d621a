package it.cooperazionedigitale.outbox.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links to the post and to the portal's own work. */
@Component
class OutboxNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.has(Role.ADMIN)
                ? List.of(
                        new Item(19, "/admin/lavori", "outbox.nav.jobs"),
                        new Item(20, "/admin/posta", "outbox.nav.post"))
                : List.of();
    }
}
