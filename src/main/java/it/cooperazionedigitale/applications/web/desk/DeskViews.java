package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.CaseworkerQueries;
import it.cooperazionedigitale.applications.usecase.ViewQueries;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The views above the list: all, those that come with the portal, one's own and the shared ones. */
@Component
class DeskViews {

    private static final DeskPage.View MINE =
            given("applications.desk.views.mine", DeskFilter.PATH + "?referente=" + DeskFilter.MINE, "");

    private static final List<DeskPage.View> GIVEN = List.of(
            given("applications.desk.views.all", DeskFilter.ALL, "tutte"),
            MINE,
            given("applications.desk.views.toCheck", DeskFilter.PATH + "?stato=SUBMITTED&giorni=10", ""),
            given("applications.desk.views.inCheck", DeskFilter.PATH + "?stato=IN_ELIGIBILITY_CHECK&giorni=10", ""),
            given("applications.desk.views.waiting", DeskFilter.PATH + "?stato=INTEGRATION_REQUESTED&giorni=10", ""));

    private final ViewQueries views;

    DeskViews(ViewQueries views) {
        this.views = views;
    }

    List<DeskPage.View> of(DeskFilter form, List<ViewQueries.View> seen, Viewer viewer) {
        List<DeskPage.View> all = new ArrayList<>();
        GIVEN.stream()
                .filter(view -> view != MINE || CaseworkerQueries.mayBeOne(viewer))
                .map(view -> view.at(form))
                .forEach(all::add);
        seen.stream()
                .map(view -> new DeskPage.View(
                                view.id().toString(),
                                view.name(),
                                DeskFilter.PATH + "?" + view.filters() + "&vista=" + view.id(),
                                view.own(),
                                view.shared(),
                                false)
                        .at(form))
                .forEach(all::add);
        return all;
    }

    List<ViewQueries.View> seenBy(Viewer viewer) {
        return views.seenBy(viewer);
    }

    /** Where the list opens for somebody who asked for nothing in particular; null when it is here. */
    static @Nullable String start(DeskFilter form, List<ViewQueries.View> seen) {
        return form.untouched()
                ? seen.stream()
                        .filter(ViewQueries.View::starts)
                        .map(view -> DeskFilter.PATH + "?" + view.filters() + "&vista=" + view.id())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static DeskPage.View given(String name, String href, String id) {
        return new DeskPage.View(id, name, href, false, false, false);
    }
}
