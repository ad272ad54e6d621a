package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Applicant;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a body's application to a call begins: once, however often and by however many it is asked for. */
@Component
class Beginning {

    private final Applications applications;
    private final CallDirectory calls;
    private final Admission admission;
    private final Acts acts;
    private final Clock clock;

    Beginning(Applications applications, CallDirectory calls, Admission admission, Acts acts, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.admission = admission;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The body's application to a call.
     *
     * @param application a new draft, or the one it has; one taken back is a draft again
     * @param call the call
     * @param fresh whether nothing stands in it yet
     */
    record Begun(Application application, CallSummary call, boolean fresh) {}

    Begun begin(UUID callId, Viewer viewer) {
        UUID body = Objects.requireNonNull(viewer.organisationId());
        CallSummary call = calls.find(callId).orElseThrow(NotFound::new);
        applications.queue(callId + "/" + body);
        List<Application> had = applications.ofBody(callId, body);
        if (!had.isEmpty() && had.get(0).state() != ApplicationState.WITHDRAWN) {
            return new Begun(had.get(0), call, false);
        }
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.callNotOpen", call.title());
        }
        admission.refuseBound(callId, body);
        return had.isEmpty()
                ? new Begun(anew(call, body, viewer), call, true)
                : new Begun(again(had.get(0), viewer), call, false);
    }

    private Application anew(CallSummary call, UUID bodyId, Viewer viewer) {
        OrganisationSummary body = admission.known(call, bodyId);
        Application application = applications.save(
                Application.start(call.id(), call.rules().formId(), Applicant.of(body), clock.instant()));
        acts.moved(application, null, "application.started", null, viewer, Map.of("call", call.code()));
        return application;
    }

    private Application again(Application withdrawn, Viewer viewer) {
        withdrawn.reopen(clock.instant());
        acts.moved(withdrawn, ApplicationState.WITHDRAWN, "application.reopened", null, viewer, Map.of());
        return withdrawn;
    }
}
