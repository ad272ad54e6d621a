package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.NavSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links of evaluation in the main navigation. */
@Component
class EvaluationNavigation implements NavSource {

    @Override
    public List<Item> itemsFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (viewer.has(Role.EVALUATOR)) {
            items.add(new Item(10, "/valutazione", "evaluation.nav.queue"));
            items.add(new Item(11, "/valutazione/conflitti", "evaluation.nav.conflicts"));
        }
        if (viewer.has(Role.HUB_MANAGER)) {
            items.add(new Item(13, "/gestione/assegnazioni", "evaluation.nav.assignments"));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR)) {
            items.add(new Item(14, "/gestione/graduatoria", "evaluation.nav.rankings"));
        }
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)) {
            items.add(new Item(15, "/gestione/delibere", "evaluation.nav.resolutions"));
        }
        return items;
    }
}
