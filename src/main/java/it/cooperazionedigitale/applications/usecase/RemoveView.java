package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SavedViews;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away a view of one's own; one that is not there, or not one's own, changes nothing. */
@Service
public class RemoveView {

    private final SavedViews views;
    private final AuditTrail audit;

    RemoveView(SavedViews views, AuditTrail audit) {
        this.views = views;
        this.audit = audit;
    }

    @Transactional
    @PreAuthorize("#viewer.hasAny('STAFF', 'BOARD', 'HUB_MANAGER', 'NODE_OFFICER')")
    public void remove(UUID id, Viewer viewer) {
        views.queue(viewer.id());
        views.findByIdAndOwnerId(id, viewer.id()).ifPresent(view -> {
            views.delete(view);
            audit.record(
                    viewer, "view.removed", "view", id, null, Map.of("name", view.name(), "filters", view.filters()));
        });
    }
}
