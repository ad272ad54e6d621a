package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The main navigation of people who are not signed in. */
@Component
class PublicNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        return viewer.signedIn()
                ? List.of()
                : List.of(
                        new Item(1, "/bandi", "site.nav.calls"),
                        new Item(2, "/trasformatrici", "site.nav.transformers"),
                        new Item(3, "/progetti", "site.nav.projects"),
                        new Item(4, "/numeri", "site.nav.figures"));
    }
}
