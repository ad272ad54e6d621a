package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuses a request for a reason the law gives. */
@Service
public class RefuseErasure {

    private final Settling settling;

    RefuseErasure(Settling settling) {
        this.settling = settling;
    }

    /** The person is told the reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void refuse(UUID id, String reason, Viewer viewer) {
        settling.settle(
                id, "erasureRefused", reason, viewer, (request, now) -> request.refuse(viewer.id(), reason, now));
    }
}
