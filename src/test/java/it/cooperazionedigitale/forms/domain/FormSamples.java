package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Forms for tests. */
final class FormSamples {

    private FormSamples() {}

    static FormContent form(FormSection... sections) {
        return new FormContent("Domanda di prova", FormPurpose.APPLICATION, List.of(sections));
    }

    static FormSection section(String id, Question... questions) {
        return new FormSection(id, "Sezione " + id, null, List.of(questions));
    }

    static FormSection section(String id, Condition when, Question... questions) {
        return new FormSection(id, "Sezione " + id, null, List.of(questions), when, List.of());
    }

    static FormSection ruled(String id, AnswerRule rule, Question... questions) {
        return new FormSection(id, "Sezione " + id, null, List.of(questions), null, List.of(rule));
    }

    static Question question(String id, QuestionType type) {
        return question(id, type, null);
    }

    static Question question(String id, QuestionType type, Condition when) {
        return new Question(
                id,
                type,
                "Domanda " + id,
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                when,
                List.of(),
                null,
                null);
    }

    static Question choice(String id, String... values) {
        return new Question(
                id,
                QuestionType.CHOICE,
                "Domanda " + id,
                null,
                null,
                true,
                null,
                null,
                null,
                Arrays.stream(values)
                        .map(value -> new Question.Choice(value, value.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    static Question table(String id, Question... columns) {
        return new Question(
                id,
                QuestionType.TABLE,
                "Domanda " + id,
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(columns),
                null,
                null);
    }
}
