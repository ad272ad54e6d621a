package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A withdrawn application becomes a draft again, while its call is open; it keeps its protocol number. */
@Service
public class ReopenApplication {

    private final Applications applications;
    private final CallDirectory calls;
    private final Admission admission;
    private final Acts acts;
    private final Clock clock;

    ReopenApplication(Applications applications, CallDirectory calls, Admission admission, Acts acts, Clock clock) {
        this.admission = admission;
        this.applications = applications;
        this.calls = calls;
        this.acts = acts;
        this.clock = clock;
    }

    /** Reopens it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.maySign(#id, #viewer)")
    public void reopen(UUID id, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        ApplicationState from = application.state();
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        applications.queue(call.id() + "/" + application.applicant().id());
        if (from == ApplicationState.WITHDRAWN) {
            refuseUnlessFree(application, call);
        }
        if (application.reopen(clock.instant())) {
            acts.moved(application, from, "application.reopened", null, viewer, Map.of());
        }
    }

    private void refuseUnlessFree(Application application, CallSummary call) {
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.callNotOpen", call.title());
        }
        Application current =
                applications.ofBody(call.id(), application.applicant().id()).get(0);
        if (current.state() != ApplicationState.WITHDRAWN) {
            throw new Refusal("applications.refusal.another");
        }
        admission.refuseBound(call.id(), application.applicant().id());
    }
}
