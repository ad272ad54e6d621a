package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.AnswerCheck;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about forms. A published form never changes, so those once read are kept. */
@Service
@Unguarded("read interface for modules; questions are no secret, answers are not kept here")
class FormQueries implements FormLibrary {

    private static final int KEPT = 200;

    private final PublishedForms forms;
    private final Map<UUID, FormDefinition> read = new ConcurrentHashMap<>();

    FormQueries(PublishedForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<FormDefinition> definition(UUID id) {
        FormDefinition known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> found = forms.findById(id).map(PublishedForm::definition);
        found.ifPresent(this::keep);
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormDefinition> newest(String code) {
        return forms.findFirstByCodeOrderByNumberDesc(code).map(PublishedForm::definition);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FormDefinition> newest() {
        return forms.newest().stream().map(PublishedForm::definition).toList();
    }

    @Override
    public CheckedAnswers check(FormSection section, Map<String, List<String>> typed, boolean complete) {
        return AnswerCheck.of(section, typed, complete);
    }

    private void keep(FormDefinition definition) {
        if (read.size() >= KEPT) {
            read.clear();
        }
        read.put(definition.id(), definition);
    }
}
