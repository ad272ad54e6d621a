package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stopped a request is over. */
@Service
public class ResumeErasure {

    private final Settling settling;

    ResumeErasure(Settling settling) {
        this.settling = settling;
    }

    /** The request goes on where it stood; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void resume(UUID id, Viewer viewer) {
        settling.settle(id, "erasureResumed", null, viewer, (request, now) -> request.resume(now));
    }
}
