package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff publish a form, or its next version, in one go. */
@Service
public class PublishForm {

    private final PublishedForms forms;
    private final FormDrafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    PublishForm(PublishedForms forms, FormDrafts drafts, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes a form of applications that is named by its code. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID publish(String code, List<FormSection> sections, Viewer viewer) {
        return publish(code, code, FormPurpose.APPLICATION, sections, viewer);
    }

    /** Publishes the questions as the form's next version and says its id; the same questions again are no new version. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID publish(String code, String title, FormPurpose purpose, List<FormSection> sections, Viewer viewer) {
        FormContent content = new FormContent(title, purpose, sections);
        drafts.queue(code);
        Optional<PublishedForm> newest = forms.findFirstByCodeOrderByNumberDesc(code);
        if (newest.isPresent() && newest.get().says(content)) {
            return newest.get().id();
        }
        PublishedForm form = forms.save(
                PublishedForm.publish(code, newest.map(PublishedForm::number).orElse(0), content, clock.instant()));
        audit.record(
                viewer,
                "form.published",
                "form",
                form.id(),
                null,
                Map.of("code", code, "version", form.number(), "sections", sections.size()));
        return form.id();
    }
}
