package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallChanged;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that something was done to a call: a line in the trail for people, an event for modules above. */
@Component
class CallNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Within the transaction of the act. */
    void tell(UUID call, String act, @Nullable String reason, Changes facts, Viewer actor) {
        audit.record(actor, "call." + act, "call", call, reason, facts);
        events.publishEvent(new CallChanged(call, act, clock.instant()));
    }
}
