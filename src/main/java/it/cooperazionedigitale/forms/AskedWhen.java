package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.reference.ReferenceData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** When a question is to be answered, for people and for the page's script. */
@Component
class AskedWhen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;
    private final ReferenceData reference;

    AskedWhen(MessageSource messages, ReferenceData reference) {
        this.messages = messages;
        this.reference = reference;
    }

    /** What is left for the page's script to decide, if anything is. */
    AskedQuestion.When of(Condition condition, boolean onPage, List<FormSection> form) {
        String between = words(condition.all() ? "forms.only.and" : "forms.only.or");
        return new AskedQuestion.When(
                words(
                        "forms.only",
                        condition.clauses().stream()
                                .map(clause -> words(clause, form))
                                .collect(Collectors.joining(" " + between + " "))),
                condition.all(),
                !onPage
                        ? null
                        : JSON.writeValueAsString(condition.clauses().stream()
                                .map(clause -> List.of(
                                        clause.question(),
                                        clause.operator().name(),
                                        clause.value() == null ? "" : clause.value(),
                                        kind(clause, form)))
                                .toList()));
    }

    /** What kind of answer is looked at: the script reads it as the portal does. */
    private static String kind(Condition.Clause clause, List<FormSection> form) {
        return looked(clause, form).map(question -> question.type().name()).orElse("");
    }

    private static Optional<Question> looked(Condition.Clause clause, List<FormSection> form) {
        return form.stream()
                .flatMap(section -> section.question(clause.question()).stream())
                .findFirst();
    }

    String words(AnswerProblem problem) {
        return words(problem.key(), problem.args().toArray());
    }

    private String words(Condition.Clause clause, List<FormSection> form) {
        return looked(clause, form)
                .map(question ->
                        words("forms.only." + clause.operator(), question.label(), value(question, clause.value())))
                .orElse("");
    }

    private String value(Question question, String value) {
        return question.type() == QuestionType.SDG
                ? reference.goals().stream()
                        .filter(goal -> goal.code().equals(value))
                        .map(goal -> goal.label())
                        .findFirst()
                        .orElse(value)
                : question.shown(value);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
