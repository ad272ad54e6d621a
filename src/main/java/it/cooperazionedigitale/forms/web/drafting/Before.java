package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions that stand before a place: those a condition there can look at. */
final class Before {

    private Before() {}

    /** The questions before a section; all of them before a new one. */
    static List<Question> section(FormContent content, @Nullable String id) {
        return content.sections().stream()
                .takeWhile(section -> !section.id().equals(id))
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The questions before one of a section; before a new one, those of the section too. */
    static List<Question> question(FormContent content, String section, @Nullable String id) {
        List<Question> before = new ArrayList<>(section(content, section));
        content.section(section)
                .ifPresent(asked -> asked.questions().stream()
                        .takeWhile(question -> !question.id().equals(id))
                        .forEach(before::add));
        return before;
    }

    /** To choose from; those a condition looks at though they stand elsewhere are kept, so that they are seen and mended. */
    static List<Choice> choices(List<Question> before, @Nullable Condition when, FormContent content) {
        List<Question> shown = new ArrayList<>(before);
        if (when != null) {
            content.questions().stream()
                    .filter(question -> !before.contains(question))
                    .filter(question -> when.clauses().stream()
                            .anyMatch(clause -> clause.question().equals(question.id())))
                    .forEach(shown::add);
        }
        return shown.stream()
                .map(question -> Choice.of(question.id(), question.label()))
                .toList();
    }

    static List<Choice> operators() {
        return Choices.of(Condition.Operator.values(), "forms.operator.");
    }
}
