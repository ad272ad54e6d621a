package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff go on writing a form's next version. */
@Service
public class EditFormDraft {

    private final FormDrafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    EditFormDraft(FormDrafts drafts, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes one thing and leaves the rest as it is now, whoever wrote it; a second time changes nothing.
     *
     * @param change made upon what stands in the draft now; it refuses where what it changes was written anew meanwhile
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void edit(String code, UnaryOperator<FormContent> change, Viewer viewer) {
        FormDraft draft = drafts.hold(code).orElseThrow(NotFound::new);
        FormContent before = draft.content();
        if (!draft.rewrite(change.apply(before), clock.instant())) {
            return;
        }
        drafts.save(draft);
        audit.record(
                viewer,
                "form.draftChanged",
                "form",
                draft.id(),
                null,
                ContentChanges.between(before, draft.content()).with("code", code));
    }
}
