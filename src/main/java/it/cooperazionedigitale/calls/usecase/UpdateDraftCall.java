package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff go on writing a call. */
@Service
public class UpdateDraftCall {

    private static final Set<String> TOLD =
            Set.of("code", "slug", "title", "summary", "budget", "opensAt", "closesAt", "exampleValues", "rules");

    private final Calls calls;
    private final AuditTrail audit;
    private final Clock clock;

    UpdateDraftCall(Calls calls, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes part of the call anew and leaves the rest as it is; refused once it is scheduled, and where somebody else wrote
     * on it since this person read it. A second time changes nothing.
     *
     * @param seen the revision the person read
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void update(UUID callId, long seen, UnaryOperator<CallDraft> change, Viewer viewer) {
        Call call = calls.hold(callId).orElseThrow(NotFound::new);
        CallDraft old = call.written();
        CallDraft draft = change.apply(old);
        if (draft.equals(old)) {
            return;
        }
        if (call.revision() != seen && call.isDraft()) {
            throw new Refusal("calls.refusal.changedMeanwhile");
        }
        NamesTaken.refuse(calls, draft, callId);
        Instant now = clock.instant();
        CallSummary before = call.summaryAt(now);
        call.rewrite(draft);
        calls.save(call);
        audit.record(
                viewer,
                "call.rewritten",
                "call",
                callId,
                null,
                Changes.between(before, call.summaryAt(now), TOLD).with("code", draft.code()));
    }
}
