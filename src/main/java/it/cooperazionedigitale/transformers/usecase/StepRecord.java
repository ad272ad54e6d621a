package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerMoved;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.domain.Transformer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves the trace of a step of an accreditation: the audit line and the event. */
@Component
class StepRecord {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StepRecord(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void step(Transformer transformer, @Nullable TransformerState from, String act, Instant now, Viewer viewer) {
        audit.record(
                viewer,
                act,
                "transformer",
                transformer.organisationId(),
                transformer.reason(),
                Map.of(
                        "from",
                        from == null ? "" : from.name(),
                        "to",
                        transformer.state().name()));
        events.publishEvent(new TransformerMoved(transformer.organisationId(), from, transformer.state(), now));
    }
}
