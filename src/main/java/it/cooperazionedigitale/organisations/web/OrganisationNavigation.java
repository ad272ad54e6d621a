package it.cooperazionedigitale.organisations.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to the body's own page, and the offices' link to all records. */
@Component
class OrganisationNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        if (viewer.hasAny(Role.APPLICANT, Role.TRANSFORMER)) {
            return List.of(new Item(14, "/coop/organizzazione", "organisations.nav.organisation"));
        }
        return viewer.hasAny(Role.STAFF, Role.ADMIN)
                ? List.of(new Item(22, "/admin/organizzazioni", "administration.nav.records"))
                : List.of();
    }
}
