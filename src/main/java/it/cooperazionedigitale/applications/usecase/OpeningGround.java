package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must hold for a sealed application to be opened early: its call is open and sealed, and it is still sent. */
@Component
class OpeningGround {

    private final CallDirectory calls;
    private final Applications applications;

    OpeningGround(CallDirectory calls, Applications applications) {
        this.calls = calls;
        this.applications = applications;
    }

    /** The call, held until the transaction ends; refused where its seal has fallen or where it stands still. */
    CallSummary requireSealed(UUID id) {
        CallSummary call = calls.holdForSubmission(id)
                .filter(one -> one.rules().procedure().sealed())
                .orElseThrow(NotFound::new);
        if (!call.sealed()) {
            throw new Refusal("applications.refusal.openingVoid");
        }
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.openingNotOpen");
        }
        return call;
    }

    /** Whether a body the person belongs to has an application in the call, or a part in one. */
    boolean takesPart(UUID call, Viewer viewer) {
        Set<UUID> own = viewer.bodies().stream().map(Viewer.Body::id).collect(Collectors.toSet());
        return !own.isEmpty() && !Collections.disjoint(own, applications.bodiesIn(call));
    }

    /** The person belongs to no body that applied, nor to one that competes with it in the same call. */
    void requireImpartial(Application application, Viewer viewer) {
        Set<UUID> bodies = new HashSet<>(applications.bodiesIn(application.callId()));
        bodies.addAll(ApplicationQueries.summary(application).bodies());
        Impartial.require(viewer, bodies);
    }

    /** While the seal holds, only the version that was opened is read, and by nobody who competes with it. */
    void requireReadable(EarlyOpening opening, Viewer viewer) {
        if (calls.find(opening.callId()).filter(CallSummary::sealed).isEmpty()) {
            return;
        }
        Application application = applications.findById(opening.applicationId()).orElseThrow(NotFound::new);
        requireImpartial(application, viewer);
        if (!opening.opens(application)) {
            throw new Refusal("applications.refusal.openingPassed");
        }
    }

    /** The application is still with the programme, and the person has no part in the call. */
    void require(Application application, Viewer viewer) {
        requireImpartial(application, viewer);
        if (application.state() != ApplicationState.SUBMITTED) {
            throw new Refusal("applications.refusal.openingWithdrawn");
        }
    }
}
