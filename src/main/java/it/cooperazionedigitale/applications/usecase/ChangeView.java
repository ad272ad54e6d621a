package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SavedView;
import it.cooperazionedigitale.applications.domain.SavedViews;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives one's own view another name, shows it to others or not, and lets the list open with it or not. */
@Service
public class ChangeView {

    private final SavedViews views;
    private final AuditTrail audit;

    ChangeView(SavedViews views, AuditTrail audit) {
        this.views = views;
        this.audit = audit;
    }

    @Transactional
    @PreAuthorize("@applicationRules.mayKeepViews(#terms, #viewer)")
    public void change(UUID id, ViewTerms terms, Viewer viewer) {
        views.queue(viewer.id());
        SavedView view = views.findByIdAndOwnerId(id, viewer.id()).orElseThrow(NotFound::new);
        ViewTerms before = ViewTerms.of(view);
        if (before.equals(terms)) {
            return;
        }
        views.findByOwnerIdAndNameIgnoreCase(viewer.id(), terms.name())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new Refusal("applications.refusal.viewName", terms.name());
                });
        if (terms.starts()) {
            views.noneStarts(viewer.id(), id);
        }
        view.change(terms.name(), terms.shared(), terms.starts());
        audit.record(
                viewer,
                "view.changed",
                "view",
                id,
                null,
                Changes.between(before, terms, Set.of("name", "shared", "starts")));
    }
}
