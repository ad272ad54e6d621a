package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.Map;
import java.util.Optional;

/** Finds the project's title among the answers: the question called «titolo», else the form's first line of text. */
final class ProjectTitle {

    private static final String ID = "titolo";

    private ProjectTitle() {}

    /** The title, if this section asks for it and it was answered. */
    static Optional<String> among(FormDefinition form, FormSection section, Map<String, Object> answers) {
        return question(form)
                .filter(section.questions()::contains)
                .map(question -> answers.get(question.id()))
                .map(String::valueOf);
    }

    private static Optional<Question> question(FormDefinition form) {
        var all = form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        return all.stream()
                .filter(question -> question.id().equals(ID))
                .findFirst()
                .or(() -> all.stream()
                        .filter(question -> question.type() == QuestionType.SHORT)
                        .findFirst());
    }
}
