package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.Unguarded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about calls. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class CallQueries implements CallDirectory {

    private final Calls calls;
    private final EntityManager database;
    private final Clock clock;

    CallQueries(Calls calls, EntityManager database, Clock clock) {
        this.calls = calls;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<CallSummary> find(UUID call) {
        return calls.findById(call).map(this::now);
    }

    @Override
    public Optional<CallSummary> bySlug(String slug) {
        return calls.findBySlugAndActNot(slug, CallAct.DRAFT).map(this::now);
    }

    @Override
    public List<CallSummary> published() {
        return now(calls.findByActNotOrderByClosesAtDesc(CallAct.DRAFT));
    }

    @Override
    public List<CallSummary> all() {
        return now(calls.findByOrderByClosesAtDesc());
    }

    @Override
    public List<CallSummary> sealed() {
        return now(calls.thatSeal()).stream().filter(CallSummary::sealed).toList();
    }

    /** Reads the row anew under the lock, also where this transaction has seen the call before. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CallSummary> holdForSubmission(UUID id) {
        Call call = database.find(Call.class, id);
        if (call == null) {
            return Optional.empty();
        }
        database.flush();
        database.refresh(call, LockModeType.PESSIMISTIC_READ);
        return Optional.of(now(call));
    }

    private CallSummary now(Call call) {
        return call.summaryAt(clock.instant());
    }

    private List<CallSummary> now(List<Call> found) {
        Instant now = clock.instant();
        return found.stream().map(call -> call.summaryAt(now)).toList();
    }
}
