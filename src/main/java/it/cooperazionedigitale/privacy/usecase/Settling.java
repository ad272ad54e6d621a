package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is alike when an administrator does something about a request: never about the own one, and the person is told. */
@Component
class Settling {

    private final ErasureRequests requests;
    private final PrivacyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Settling(ErasureRequests requests, PrivacyLetters letters, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    void settle(
            UUID id, String act, @Nullable String reason, Viewer viewer, BiPredicate<ErasureRequest, Instant> change) {
        ErasureRequest request = requests.findById(id).orElseThrow(NotFound::new);
        if (request.accountId().equals(viewer.accountId())) {
            throw new Refusal("privacy.refusal.oneself");
        }
        if (change.test(request, clock.instant())) {
            requests.save(request);
            audit.record(viewer, "privacy." + act, "account", request.accountId(), reason, Map.of("request", id));
            letters.settled(act, request, clock.instant());
        }
    }
}
