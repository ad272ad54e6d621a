package it.cooperazionedigitale.privacy.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The administrator's link to privacy. */
@Component
class PrivacyNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.has(Role.ADMIN) ? List.of(new Item(26, "/admin/privacy", "privacy.nav.privacy")) : List.of();
    }
}
