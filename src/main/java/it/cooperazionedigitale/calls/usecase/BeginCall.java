package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff begin a call on a page: from nothing, or from an earlier call with everything but its code and dates. */
@Service
public class BeginCall {

    private final Calls calls;
    private final FormLibrary forms;
    private final AuditTrail audit;

    BeginCall(Calls calls, FormLibrary forms, AuditTrail audit) {
        this.calls = calls;
        this.forms = forms;
        this.audit = audit;
    }

    /** Begins a draft that nobody outside sees yet, and says its id. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID begin(NewCall asked, Viewer viewer) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("code", asked.code()));
        CallDraft draft;
        if (asked.from() == null) {
            UUID form = forms.newest().stream()
                    .filter(known -> known.purpose() == FormPurpose.APPLICATION)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("calls.refusal.noFormYet"))
                    .id();
            draft = FirstDraft.blank(asked, form);
        } else {
            Call earlier = calls.findById(asked.from()).orElseThrow(NotFound::new);
            draft = FirstDraft.copy(asked, earlier.written());
            facts.put("copiedFrom", earlier.code());
        }
        Call call = Call.draft(draft);
        NamesTaken.refuse(calls, draft, call.id());
        calls.save(call);
        audit.record(viewer, "call.drafted", "call", call.id(), null, facts);
        return call.id();
    }
}
