package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerMoved;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.applications.domain.Origin;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves the traces of an act on an application: the audit line and the event. */
@Component
class Acts {

    private static final String SUBJECT = "application";

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Acts(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /** Something in a draft changed. */
    void drafted(UUID application, String act, Viewer viewer, Map<String, ?> facts) {
        audit.record(viewer, act, SUBJECT, application, null, facts);
    }

    /** Something in a draft changed, with what it was and what it is. */
    void drafted(UUID application, String act, Viewer viewer, Changes changes) {
        audit.record(viewer, act, SUBJECT, application, null, changes);
    }

    /** Somebody had what was copied there before their eyes, and kept or changed it. */
    void reread(Application application, String place, Viewer viewer) {
        Origin origin = application.origin();
        Set<String> before = origin.unread();
        if (origin.reread(place)) {
            drafted(application.id(), "application.reread", viewer, Changes.of("unread", before, origin.unread()));
        }
    }

    /** The same, unless a page saved by itself: nobody said then that it is read. */
    void reread(Application application, String place, boolean pressed, Viewer viewer) {
        if (pressed) {
            reread(application, place, viewer);
        }
    }

    /** A body's part in it changed. */
    void partnered(
            Application application,
            Partnership part,
            @Nullable PartnerState from,
            String act,
            @Nullable String reason,
            Viewer viewer) {
        audit.record(
                viewer,
                act,
                SUBJECT,
                application.id(),
                reason,
                Changes.of("partnerState", from, part.state()).with("partner", part.organisationId()));
        events.publishEvent(new PartnerMoved(
                part.id(),
                application.id(),
                application.callId(),
                application.applicant().id(),
                part.organisationId(),
                from,
                part.state(),
                part.stateSince()));
    }

    /** The application changed its state. */
    void moved(
            Application application,
            @Nullable ApplicationState from,
            String act,
            @Nullable String reason,
            Viewer viewer,
            Map<String, ?> facts) {
        Map<String, Object> told = new HashMap<>(facts);
        if (from != null) {
            told.put("from", from.name());
        }
        told.put("to", application.state().name());
        audit.record(viewer, act, SUBJECT, application.id(), reason, told);
        events.publishEvent(new ApplicationMoved(
                application.id(),
                application.callId(),
                application.applicant().id(),
                from,
                application.state(),
                application.status().since()));
    }

    /** A sealed application is to be opened early; the line is about the opening, which may be known before the seal falls. */
    void opening(
            EarlyOpening opening, String act, @Nullable OpeningState from, @Nullable String reason, Viewer viewer) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("application", opening.applicationId().toString(), "protocol", opening.protocol()));
        if (!"opening.read".equals(act)) {
            facts.putAll(Changes.of("openingState", from, opening.state()).facts());
        }
        audit.record(viewer, act, "opening", opening.id(), reason, facts);
    }

    /** Something happened that others want to hear of. */
    void publish(Object event) {
        events.publishEvent(event);
    }
}
