package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff publish what they wrote as a form's next version: from here on it never changes. */
@Service
public class PublishFormDraft {

    private final PublishedForms forms;
    private final FormDrafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    PublishFormDraft(PublishedForms forms, FormDrafts drafts, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the draft and says the number of the newest version: the same one where nothing differs from it, or where a colleague
     * has published it just now.
     *
     * @param seen the revision the person read
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public int publish(String code, long seen, Viewer viewer) {
        drafts.queue(code);
        Optional<PublishedForm> newest = forms.findFirstByCodeOrderByNumberDesc(code);
        Optional<FormDraft> held = drafts.hold(code);
        if (held.isEmpty()) {
            return newest.orElseThrow(NotFound::new).number();
        }
        FormDraft draft = held.get();
        draft.refuseUnlessRead(seen);
        drafts.delete(draft);
        if (newest.isPresent() && newest.get().says(draft.content())) {
            return newest.get().number();
        }
        int number = newest.map(PublishedForm::number).orElse(0);
        PublishedForm form = forms.save(draft.publish(number, clock.instant()));
        FormContent before =
                newest.map(PublishedForm::content).orElse(draft.content().with(List.of()));
        Changes changes = ContentChanges.between(before, draft.content())
                .with("code", code)
                .with("version", form.number());
        audit.record(viewer, "form.published", "form", form.id(), null, changes);
        return form.number();
    }
}
