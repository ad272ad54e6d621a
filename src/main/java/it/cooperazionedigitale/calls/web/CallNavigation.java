package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to calls for those who work on them. */
@Component
class CallNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER)
                ? List.of(new Item(11, "/gestione/bandi", "calls.nav"))
                : List.of();
    }
}
