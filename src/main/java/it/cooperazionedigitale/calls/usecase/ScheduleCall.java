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

/** Staff publish a call's dates; from here on its rules are frozen and the clock opens it. */
@Service
public class ScheduleCall {

    private final Calls calls;
    private final ScheduleGround ground;
    private final CallNews news;
    private final Clock clock;

    ScheduleCall(Calls calls, ScheduleGround ground, CallNews news, Clock clock) {
        this.calls = calls;
        this.ground = ground;
        this.news = news;
        this.clock = clock;
    }

    /** Schedules the call, or refuses with everything that is missing. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void schedule(UUID callId, Viewer viewer) {
        Call call = calls.hold(callId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        CallState from = call.stateAt(now);
        if (call.schedule(ground.of(call))) {
            calls.save(call);
            Changes facts = Changes.of("callState", from, call.stateAt(now))
                    .with("opensAt", call.opensAt())
                    .with("closesAt", call.closesAt())
                    .with("rulesVersion", call.rulesVersion());
            news.tell(callId, "scheduled", null, facts, viewer);
        }
    }
}
