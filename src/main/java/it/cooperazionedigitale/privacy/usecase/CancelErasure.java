package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person who asked to be erased thinks again. */
@Service
public class CancelErasure {

    private final ErasureRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    CancelErasure(ErasureRequests requests, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cancels the own newest request; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void cancel(Viewer viewer) {
        ErasureRequest request =
                requests.findFirstByAccountIdOrderByAskedAtDesc(viewer.id()).orElseThrow(NotFound::new);
        if (request.cancel(clock.instant())) {
            requests.save(request);
            audit.record(
                    viewer, "privacy.erasureCancelled", "account", viewer.id(), null, Map.of("request", request.id()));
        }
    }
}
