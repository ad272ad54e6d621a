package it.cooperazionedigitale.transformers.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links of a firm's members and of the managers who accredit firms. */
@Component
class TransformerNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.has(Role.TRANSFORMER)) {
            items.add(new Item(10, "/trasformatrice", "transformers.nav.home"));
            items.add(new Item(13, "/trasformatrice/profilo", "transformers.nav.profile"));
        }
        if (viewer.has(Role.HUB_MANAGER)) {
            items.add(new Item(18, "/gestione/trasformatrici", "transformers.nav.review"));
        }
        return items;
    }
}
