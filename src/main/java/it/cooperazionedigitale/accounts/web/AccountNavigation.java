package it.cooperazionedigitale.accounts.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The administrator's link to people. */
@Component
class AccountNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        if (!viewer.has(Role.ADMIN)) {
            return List.of();
        }
        return List.of(
                new Item(21, "/admin/utenti", "administration.nav.people"),
                new Item(24, "/admin/sessioni", "administration.nav.sessions"));
    }
}
