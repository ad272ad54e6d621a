package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff begin a form that did not exist before: from nothing, or with the questions of another. */
@Service
public class BeginForm {

    private final PublishedForms forms;
    private final FormDrafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    BeginForm(PublishedForms forms, FormDrafts drafts, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the form as a draft; refused where its code is another form's.
     *
     * @param from the code of the form whose newest questions are taken over, if any
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void begin(String code, String title, FormPurpose purpose, @Nullable String from, Viewer viewer) {
        drafts.queue(code);
        if (drafts.findByCode(code).isPresent()
                || forms.findFirstByCodeOrderByNumberDesc(code).isPresent()) {
            throw new Refusal("forms.refusal.codeTaken", code);
        }
        List<FormSection> sections = from == null
                ? List.of()
                : forms.findFirstByCodeOrderByNumberDesc(from)
                        .map(PublishedForm::content)
                        .map(FormContent::sections)
                        .orElseThrow(NotFound::new);
        FormDraft draft =
                drafts.save(FormDraft.first(code, new FormContent(title, purpose, sections), clock.instant()));
        audit.record(
                viewer,
                "form.begun",
                "form",
                draft.id(),
                null,
                Map.of("code", code, "title", title, "copiedFrom", from == null ? "" : from));
    }
}
