package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff put a resolved call away; its page and outcome stay readable. */
@Service
public class ArchiveCall {

    private final Calls calls;
    private final CallNews news;
    private final Clock clock;

    ArchiveCall(Calls calls, CallNews news, Clock clock) {
        this.calls = calls;
        this.news = news;
        this.clock = clock;
    }

    /** Archives the call. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void archive(UUID callId, Viewer viewer) {
        Call call = calls.hold(callId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        CallState from = call.stateAt(now);
        if (call.move(CallAct.ARCHIVED, now)) {
            calls.save(call);
            news.tell(callId, "archived", null, Changes.of("callState", from, call.stateAt(now)), viewer);
        }
    }
}
