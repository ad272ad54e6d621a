package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link to the quarantine. */
@Component
class QuarantineNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.has(Role.ADMIN)
                ? List.of(new Item(24, QuarantineController.HOME, "documents.quarantine.title"))
                : List.of();
    }
}
