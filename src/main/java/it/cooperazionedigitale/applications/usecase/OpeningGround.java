package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must hold for a sealed application to be opened early: its call is open and sealed, and it is still sent. */
@Component
class OpeningGround {

    private final CallDirectory calls;

    OpeningGround(CallDirectory calls) {
        this.calls = calls;
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

    /** The application is still with the programme, and not of a body the person belongs to. */
    void require(Application application, Viewer viewer) {
        Impartial.require(viewer, ApplicationQueries.summary(application).bodies());
        if (application.state() != ApplicationState.SUBMITTED) {
            throw new Refusal("applications.refusal.openingWithdrawn");
        }
    }
}
