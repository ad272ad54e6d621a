package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.forms.domain.AnswerCheck;
import it.cooperazionedigitale.forms.domain.Asking;
import it.cooperazionedigitale.forms.domain.KeptRules;
import it.cooperazionedigitale.forms.domain.Known;
import it.cooperazionedigitale.forms.domain.Lacking;
import it.cooperazionedigitale.forms.domain.PublishedForm;
import it.cooperazionedigitale.forms.domain.PublishedForms;
import it.cooperazionedigitale.forms.domain.StoredAnswers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about forms. A published form never changes, so those once read are kept. */
@Service
@Unguarded("read interface for modules; questions are no secret, answers are not kept here")
class FormQueries implements FormLibrary {

    private static final int KEPT = 200;

    private final PublishedForms forms;
    private final Known known;
    private final AnswerWords words;
    private final Map<UUID, FormDefinition> read = new ConcurrentHashMap<>();

    FormQueries(PublishedForms forms, Known known, AnswerWords words) {
        this.forms = forms;
        this.known = known;
        this.words = words;
    }

    @Override
    public Optional<FormDefinition> definition(UUID id) {
        FormDefinition kept = read.get(id);
        if (kept != null) {
            return Optional.of(kept);
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
        return AnswerCheck.alone(section, typed, complete, known);
    }

    @Override
    public CheckedAnswers check(
            FormDefinition form, String section, Map<String, Object> stored, Map<String, List<String>> typed) {
        return check(form, section, stored, typed, null);
    }

    @Override
    public CheckedAnswers check(
            FormDefinition form,
            String section,
            Map<String, Object> stored,
            Map<String, List<String>> typed,
            @Nullable Set<String> sent) {
        return AnswerCheck.of(form, form.section(section).orElseThrow(NotFound::new), stored, typed, sent, known);
    }

    @Override
    public AskedForm asked(FormDefinition form, Map<String, Object> answers) {
        return Asking.of(form, answers);
    }

    @Override
    public List<AnswerProblem> lacking(AskedForm asked) {
        return new Lacking(asked, words.files(asked)).all();
    }

    @Override
    public List<AnswerProblem> doubts(AskedForm asked, String section) {
        return asked.section(section)
                .map(found -> KeptRules.of(found, asked.answers()))
                .orElse(List.of());
    }

    @Override
    public Set<UUID> files(AskedForm asked) {
        return StoredAnswers.of(asked).files();
    }

    @Override
    public Map<String, ShownAnswer> words(AskedForm asked) {
        return words.of(asked);
    }

    @Override
    public Map<String, Object> fields(FormSection section, Map<String, Object> stored) {
        return words.fields(section, stored);
    }

    private void keep(FormDefinition definition) {
        if (read.size() >= KEPT) {
            read.clear();
        }
        read.put(definition.id(), definition);
    }
}
