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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body begins its application to an open call. */
@Service
public class StartApplication {

    private final Applications applications;
    private final CallDirectory calls;
    private final Admission admission;
    private final Acts acts;
    private final Clock clock;

    StartApplication(Applications applications, CallDirectory calls, Admission admission, Acts acts, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.admission = admission;
        this.acts = acts;
        this.clock = clock;
    }

    /** The body's application to the call: a new draft, or the one it has; one taken back becomes a draft again. */
    @Transactional
    @PreAuthorize("@applicationRules.mayStart(#viewer)")
    public UUID start(UUID callId, Viewer viewer) {
        UUID body = Objects.requireNonNull(viewer.organisationId());
        CallSummary call = calls.find(callId).orElseThrow(NotFound::new);
        applications.queue(callId + "/" + body);
        List<Application> had = applications.ofBody(callId, body);
        if (!had.isEmpty() && had.get(0).state() != ApplicationState.WITHDRAWN) {
            return had.get(0).id();
        }
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.callNotOpen", call.title());
        }
        admission.refuseBound(callId, body);
        return had.isEmpty() ? begin(call, body, viewer) : again(had.get(0), viewer);
    }

    private UUID begin(CallSummary call, UUID bodyId, Viewer viewer) {
        OrganisationSummary body = admission.known(call, bodyId);
        Application application = applications.save(
                Application.start(call.id(), call.rules().formId(), Applicant.of(body), clock.instant()));
        acts.moved(application, null, "application.started", null, viewer, Map.of("call", call.code()));
        return application.id();
    }

    private UUID again(Application withdrawn, Viewer viewer) {
        withdrawn.reopen(clock.instant());
        acts.moved(withdrawn, ApplicationState.WITHDRAWN, "application.reopened", null, viewer, Map.of());
        return withdrawn.id();
    }
}
