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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    CallSummary holdSealed(UUID id) {
        return requireSealed(calls.holdForSubmission(id));
    }

    /** The same as it is now, to be shown. */
    CallSummary findSealed(UUID id) {
        return requireSealed(calls.find(id));
    }

    private static CallSummary requireSealed(Optional<CallSummary> found) {
        CallSummary call = found.filter(one -> one.rules().procedure().sealed()).orElseThrow(NotFound::new);
        if (!call.sealed()) {
            throw new Refusal("applications.refusal.openingVoid");
        }
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.openingNotOpen");
        }
        return call;
    }

    /** The body of this person that has an application in the call, or a part in one. */
    Optional<Viewer.Body> competing(UUID call, Viewer viewer) {
        return viewer.bodies().isEmpty() ? Optional.empty() : Impartial.own(viewer, applications.bodiesIn(call));
    }

    /** The person belongs to no body that applied, nor to one that competes with it in the same call. */
    private void requireImpartial(Application application, Viewer viewer) {
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
        if (!opening.isOf(application)) {
            throw new Refusal("applications.refusal.openingPassed");
        }
    }

    /** The application is still with the programme, and the person has no part in the call. */
    void requireProposable(Application application, Viewer viewer) {
        requireImpartial(application, viewer);
        if (application.state() != ApplicationState.SUBMITTED) {
            throw new Refusal("applications.refusal.openingWithdrawn");
        }
    }

    /** The application is still the version the proposal is about, and the person has no part in the call. */
    void requireDecidable(EarlyOpening opening, Application application, Viewer viewer) {
        requireProposable(application, viewer);
        if (!opening.isOf(application)) {
            throw new Refusal("applications.refusal.openingRenewed");
        }
    }

    /** The same for a proposal that is only shown. */
    void requireDecidable(EarlyOpening opening, Viewer viewer) {
        requireDecidable(opening, applications.findById(opening.applicationId()).orElseThrow(NotFound::new), viewer);
    }
}
