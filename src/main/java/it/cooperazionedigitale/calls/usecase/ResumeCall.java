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

/** Staff let a suspended call go on. */
@Service
public class ResumeCall {

    private final Calls calls;
    private final CallNews news;
    private final Clock clock;

    ResumeCall(Calls calls, CallNews news, Clock clock) {
        this.calls = calls;
        this.news = news;
        this.clock = clock;
    }

    /** Ends the suspension, saying why. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void resume(UUID callId, String reason, Viewer viewer) {
        Call call = calls.hold(callId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        CallState from = call.stateAt(now);
        if (call.resume(now)) {
            calls.save(call);
            news.tell(callId, "resumed", reason, Changes.of("callState", from, call.stateAt(now)), viewer);
        }
    }
}
