package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SavedView;
import it.cooperazionedigitale.applications.domain.SavedViews;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the filters of the list under a name; a name one has used already then means the new filters. */
@Service
public class SaveView {

    /** Longest filters, as they stand in the address. */
    public static final int LONGEST_FILTERS = SavedView.LONGEST_FILTERS;

    private static final int MOST = 30;

    private final SavedViews views;
    private final AuditTrail audit;

    SaveView(SavedViews views, AuditTrail audit) {
        this.views = views;
        this.audit = audit;
    }

    /** The view's id. */
    @Transactional
    @PreAuthorize("@applicationRules.mayKeepViews(#terms, #viewer)")
    public UUID save(String filters, ViewTerms terms, Viewer viewer) {
        UUID owner = viewer.id();
        views.queue(owner);
        SavedView view =
                views.findByOwnerIdAndNameIgnoreCase(owner, terms.name()).orElseGet(() -> SavedView.of(owner, filters));
        if (view.isNew() && views.countByOwnerId(owner) >= MOST) {
            throw new Refusal("applications.refusal.views", MOST);
        }
        if (!view.isNew()
                && view.filters().equals(filters)
                && ViewTerms.of(view).equals(terms)) {
            return view.id();
        }
        if (terms.starts()) {
            views.noneStarts(owner, view.id());
        }
        view.look(filters);
        view.change(terms.name(), terms.shared(), terms.starts());
        views.save(view);
        audit.record(
                viewer,
                "view.saved",
                "view",
                view.id(),
                null,
                Map.of("name", terms.name(), "filters", filters, "shared", terms.shared()));
        return view.id();
    }
}
