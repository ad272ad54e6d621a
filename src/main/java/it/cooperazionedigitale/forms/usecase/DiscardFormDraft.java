package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff throw away what was written of a form's next version; what was published stays. */
@Service
public class DiscardFormDraft {

    private final FormDrafts drafts;
    private final AuditTrail audit;

    DiscardFormDraft(FormDrafts drafts, AuditTrail audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    /**
     * Throws the draft away, unless somebody wrote on it since this person read it. A second time changes nothing.
     *
     * @param seen the revision the person read
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void discard(String code, long seen, Viewer viewer) {
        Optional<FormDraft> held = drafts.hold(code);
        if (held.isEmpty()) {
            return;
        }
        FormDraft draft = held.get();
        draft.refuseUnlessRead(seen);
        FormContent content = draft.content();
        drafts.delete(draft);
        Changes changes = Changes.of("title", content.title(), null)
                .and("questions", content.questions().size(), 0)
                .with("code", code);
        audit.record(viewer, "form.draftDiscarded", "form", draft.id(), null, changes);
    }
}
