package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff stop an open call for a while. */
@Service
public class SuspendCall {

    private final Calls calls;
    private final CallNews news;
    private final Clock clock;

    SuspendCall(Calls calls, CallNews news, Clock clock) {
        this.calls = calls;
        this.news = news;
        this.clock = clock;
    }

    /** Suspends the call; applicants read the reason. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void suspend(UUID callId, String reason, Viewer viewer) {
        Call call = calls.hold(callId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        CallState from = call.stateAt(now);
        if (call.suspend(reason, now)) {
            calls.save(call);
            news.tell(
                    callId,
                    "suspended",
                    call.suspensionReason(),
                    Changes.of("callState", from, call.stateAt(now)),
                    viewer);
        }
    }
}
