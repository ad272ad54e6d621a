package it.cooperazionedigitale.forms.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to forms for those who write them and those who look on. */
@Component
class FormNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.hasAny(Role.STAFF, Role.HUB_MANAGER, Role.AUDITOR)
                ? List.of(new Item(11, FormPaths.HOME, "forms.nav"))
                : List.of();
    }
}
