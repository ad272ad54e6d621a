package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a call along for facts born in modules above, in their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@Unguarded("command port: the use case that calls it says who may")
class MoveCall implements CallCourse {

    private final Calls calls;
    private final EntityManager database;
    private final CallNews news;
    private final Clock clock;

    MoveCall(Calls calls, EntityManager database, CallNews news, Clock clock) {
        this.calls = calls;
        this.database = database;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void startEvaluation(UUID call, Viewer actor) {
        move(call, CallAct.IN_EVALUATION, "evaluationStarted", actor);
    }

    @Override
    public void ranked(UUID call, Viewer actor) {
        move(call, CallAct.RANKED, "ranked", actor);
    }

    @Override
    public void resolved(UUID call, Viewer actor) {
        move(call, CallAct.RESOLVED, "resolved", actor);
    }

    /** The row is read anew and held, so that of two first score sheets at once neither fails. */
    private void move(UUID id, CallAct next, String act, Viewer actor) {
        Call call = calls.findById(id).orElseThrow(NotFound::new);
        database.flush();
        database.refresh(call, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        CallState from = call.stateAt(now);
        if (call.move(next, now)) {
            calls.save(call);
            news.tell(id, act, null, Changes.of("callState", from, call.stateAt(now)), actor);
        }
    }
}
