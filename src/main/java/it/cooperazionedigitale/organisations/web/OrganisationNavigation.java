package it.cooperazionedigitale.organisations.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to the body's own page. */
@Component
class OrganisationNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.hasAny(Role.APPLICANT, Role.TRANSFORMER)
                ? List.of(new Item(14, "/coop/organizzazione", "organisations.nav.organisation"))
                : List.of();
    }
}
