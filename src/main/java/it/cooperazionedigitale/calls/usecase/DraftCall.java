package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff begin to write a call. */
@Service
public class DraftCall {

    private final Calls calls;
    private final AuditTrail audit;

    DraftCall(Calls calls, AuditTrail audit) {
        this.calls = calls;
        this.audit = audit;
    }

    /** Writes a new call that nobody outside sees yet, and says its id. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID draft(CallDraft draft, Viewer viewer) {
        Call call = Call.draft(draft);
        NamesTaken.refuse(calls, draft, call.id());
        calls.save(call);
        audit.record(viewer, "call.drafted", "call", call.id(), null, Map.of("code", draft.code()));
        return call.id();
    }
}
