package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a request until something is finished. */
@Service
public class HoldErasure {

    private final Settling settling;

    HoldErasure(Settling settling) {
        this.settling = settling;
    }

    /** The person is told the reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void hold(UUID id, String reason, Viewer viewer) {
        settling.settle(id, "erasureHeld", reason, viewer, (request, now) -> request.hold(viewer.id(), reason, now));
    }
}
