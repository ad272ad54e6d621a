package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff begin to write a form's next version. */
@Service
public class StartFormDraft {

    private final PublishedForms forms;
    private final FormDrafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    StartFormDraft(PublishedForms forms, FormDrafts drafts, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the next version with what the newest one says; where one is being written already, that one goes on. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void start(String code, Viewer viewer) {
        drafts.queue(code);
        if (drafts.findByCode(code).isPresent()) {
            return;
        }
        PublishedForm newest = forms.findFirstByCodeOrderByNumberDesc(code).orElseThrow(NotFound::new);
        FormDraft draft = drafts.save(FormDraft.after(newest, clock.instant()));
        audit.record(
                viewer,
                "form.draftStarted",
                "form",
                draft.id(),
                null,
                Map.of("code", code, "version", newest.number() + 1));
    }
}
