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
        return viewer.has(Role.ADMIN) ? List.of(new Item(21, "/admin/utenti", "administration.nav.people")) : List.of();
    }
}
