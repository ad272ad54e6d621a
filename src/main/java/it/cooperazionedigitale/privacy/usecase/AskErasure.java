package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person asks to be erased: nobody can ask for another. */
@Service
public class AskErasure {

    private final ErasureRequests requests;
    private final Desk desk;
    private final PrivacyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    AskErasure(ErasureRequests requests, Desk desk, PrivacyLetters letters, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks; a second time changes nothing. Refuses while others depend on the person. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void ask(Viewer viewer) {
        requests.oneAfterTheOther();
        if (requests.openOf(viewer.id()).isPresent()) {
            return;
        }
        if (!desk.obstacles(viewer.id()).isEmpty()) {
            throw new Refusal("privacy.refusal.obstacles");
        }
        ErasureRequest request = requests.save(ErasureRequest.of(viewer.id(), requests.nextNumber(), clock.instant()));
        audit.record(viewer, "privacy.erasureAsked", "account", viewer.id(), null, Map.of("request", request.id()));
        letters.asked(request);
    }
}
