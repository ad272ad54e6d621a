package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff go on writing a call. */
@Service
public class UpdateDraftCall {

    private final Calls calls;
    private final AuditTrail audit;

    UpdateDraftCall(Calls calls, AuditTrail audit) {
        this.calls = calls;
        this.audit = audit;
    }

    /** Writes the call anew; refused once it is scheduled. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void update(UUID callId, CallDraft draft, Viewer viewer) {
        Call call = calls.findById(callId).orElseThrow(NotFound::new);
        NamesTaken.refuse(calls, draft, callId);
        call.rewrite(draft);
        calls.save(call);
        audit.record(viewer, "call.rewritten", "call", callId, null, Map.of("code", draft.code()));
    }
}
