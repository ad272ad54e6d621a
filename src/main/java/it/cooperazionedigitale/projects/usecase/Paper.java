package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.domain.Questionnaire;
import it.cooperazionedigitale.projects.domain.QuestionnaireSection;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One report to write on: what it asks, and the answers so far. */
final class Paper {

    private final FormDefinition form;
    private final Map<String, QuestionnaireSection> given = new LinkedHashMap<>();
    private @Nullable Questionnaire questionnaire;

    Paper(
            FormDefinition form,
            FormSection facts,
            @Nullable Questionnaire questionnaire,
            List<QuestionnaireSection> given) {
        this.form = form.with(
                Stream.concat(form.sections().stream(), Stream.of(facts)).toList());
        this.questionnaire = questionnaire;
        given.forEach(section -> this.given.put(section.sectionId(), section));
    }

    /** The form's sections, then the one the portal computes with. */
    FormDefinition form() {
        return form;
    }

    /** The answers of a section, if it was saved. */
    Optional<QuestionnaireSection> given(String section) {
        return Optional.ofNullable(given.get(section));
    }

    /** The answers of a section; none, if it was never saved. */
    Map<String, Object> values(String section) {
        return given(section).map(QuestionnaireSection::values).orElse(Map.of());
    }

    /** All answers, those to questions that are not asked at present too. */
    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        given.values().forEach(section -> all.putAll(section.values()));
        return all;
    }

    /** What holds the answers: opened with the first that are saved. */
    Questionnaire opened(UUID project, Instant now) {
        if (questionnaire == null) {
            questionnaire = Questionnaire.open(project, form.id(), now);
        }
        return questionnaire;
    }

    /** The section to save answers in. */
    QuestionnaireSection section(String id, Instant now) {
        return given.computeIfAbsent(id, missing -> QuestionnaireSection.empty(questionnaireId(), id, now));
    }

    UUID questionnaireId() {
        return Objects.requireNonNull(questionnaire).id();
    }
}
