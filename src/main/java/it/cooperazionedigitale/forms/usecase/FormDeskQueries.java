package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormUse;
import it.cooperazionedigitale.forms.domain.DefinitionCheck;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormDraft;
import it.cooperazionedigitale.forms.domain.FormDrafts;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who write forms, and those who look on, read about them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.hasAny('STAFF', 'HUB_MANAGER', 'AUDITOR')")
public class FormDeskQueries {

    private final PublishedForms forms;
    private final FormDrafts drafts;
    private final List<FormUse> uses;
    private final AuditTrail audit;

    FormDeskQueries(PublishedForms forms, FormDrafts drafts, List<FormUse> uses, AuditTrail audit) {
        this.forms = forms;
        this.drafts = drafts;
        this.uses = uses;
        this.audit = audit;
    }

    /** All forms, by code, those never published too. */
    public List<FormDesk> all(Viewer viewer) {
        return desks(forms.findByOrderByCodeAscNumberDesc(), drafts.findByOrderByCode());
    }

    /** One form with its versions. */
    public FormDesk one(String code, Viewer viewer) {
        return desks(
                        forms.findByCodeOrderByNumberDesc(code),
                        drafts.findByCode(code).stream().toList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One version, as it was published. */
    public FormDefinition version(String code, int number, Viewer viewer) {
        return forms.findByCodeAndNumber(code, number)
                .map(PublishedForm::definition)
                .orElseThrow(NotFound::new);
    }

    /** The sections and questions of a form's next version, without what hangs on them. */
    @PreAuthorize("#viewer.has('STAFF')")
    public FormContent content(String code, Viewer viewer) {
        return drafts.findByCode(code).map(FormDraft::content).orElseThrow(NotFound::new);
    }

    /** What is being written of a form's next version. */
    @PreAuthorize("#viewer.has('STAFF')")
    public DraftedForm draft(String code, Viewer viewer) {
        FormDraft draft = drafts.findByCode(code).orElseThrow(NotFound::new);
        List<PublishedForm> published = forms.findByCodeOrderByNumberDesc(code);
        Map<String, Long> answered = new HashMap<>();
        if (!published.isEmpty()) {
            List<UUID> versions = published.stream().map(PublishedForm::id).toList();
            uses.forEach(use -> use.answered(versions).forEach((id, count) -> answered.merge(id, count, Long::sum)));
        }
        List<AuditLine> lines = audit.of(draft.id());
        FormContent content = draft.content();
        return new DraftedForm(
                code,
                draft.revision(),
                draft.base() + 1,
                content,
                DefinitionCheck.faults(code, content),
                published.isEmpty() ? null : published.get(0).content(),
                answered,
                lines.isEmpty() ? "" : lines.get(lines.size() - 1).actorName(),
                draft.changedAt());
    }

    private List<FormDesk> desks(List<PublishedForm> published, List<FormDraft> written) {
        Map<String, List<PublishedForm>> versions = new TreeMap<>();
        published.forEach(form -> versions.computeIfAbsent(form.definition().code(), key -> new ArrayList<>())
                .add(form));
        Map<String, FormDraft> open = new HashMap<>();
        written.forEach(draft -> {
            open.put(draft.code(), draft);
            versions.computeIfAbsent(draft.code(), key -> new ArrayList<>());
        });
        List<FormUse.Use> used = used(published.stream().map(PublishedForm::id).toList());
        return versions.entrySet().stream()
                .map(form -> desk(form.getKey(), form.getValue(), open.get(form.getKey()), used))
                .toList();
    }

    private static FormDesk desk(
            String code, List<PublishedForm> published, @Nullable FormDraft draft, List<FormUse.Use> used) {
        FormContent content = published.isEmpty() && draft != null
                ? draft.content()
                : published.get(0).content();
        return new FormDesk(
                code,
                content.title(),
                content.purpose(),
                published.stream().map(form -> version(form, used)).toList(),
                draft == null
                        ? null
                        : new FormDesk.Draft(
                                draft.base() + 1,
                                draft.changedAt(),
                                draft.content().questions().size()));
    }

    private static FormDesk.Version version(PublishedForm form, List<FormUse.Use> used) {
        return new FormDesk.Version(
                form.id(),
                form.number(),
                form.publishedAt(),
                form.content().questions().size(),
                used.stream().filter(use -> use.form().equals(form.id())).toList());
    }

    private List<FormUse.Use> used(Collection<UUID> versions) {
        return versions.isEmpty()
                ? List.of()
                : uses.stream().flatMap(use -> use.of(versions).stream()).toList();
    }
}
