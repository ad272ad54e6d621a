package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Caseworker;
import it.cooperazionedigitale.applications.domain.Caseworkers;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who looks after applications: a line of the trail for each, and one for the act. */
@Component
class Casework {

    private final Caseworkers caseworkers;
    private final AuditTrail audit;

    Casework(Caseworkers caseworkers, AuditTrail audit) {
        this.caseworkers = caseworkers;
        this.audit = audit;
    }

    /** Who looks after each of them; those of nobody are not in it. */
    Map<UUID, UUID> of(Collection<UUID> applications) {
        return caseworkers.findByApplicationIdIn(applications).stream()
                .collect(Collectors.toMap(Caseworker::applicationId, Caseworker::accountId));
    }

    /** Each passes to the person beside it, or to nobody; the act is told as what it is. */
    void pass(Map<UUID, @Nullable UUID> next, String act, UUID handover, Viewer viewer) {
        Map<UUID, Caseworker> known = caseworkers.findByApplicationIdIn(next.keySet()).stream()
                .collect(Collectors.toMap(Caseworker::applicationId, one -> one));
        next.forEach((application, account) -> {
            Caseworker now = known.get(application);
            UUID before = now == null ? null : now.accountId();
            pass(application, now, account);
            audit.record(
                    viewer,
                    "application.handedOver",
                    "application",
                    application,
                    null,
                    Changes.of("caseworker", before, account).with("handover", handover));
        });
        audit.record(viewer, act, "handover", handover, null, Map.of("count", next.size()));
    }

    private void pass(UUID application, @Nullable Caseworker now, @Nullable UUID account) {
        if (now == null) {
            if (account != null) {
                caseworkers.save(Caseworker.of(application, account));
            }
        } else if (account == null) {
            caseworkers.delete(now);
        } else {
            now.become(account);
        }
    }
}
