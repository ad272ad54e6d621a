package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause in words.
 *
 * @param join message key of "and" or "or" before it; none before the first
 * @param question what is looked at
 * @param operator message key of how
 * @param value what it is held against
 */
record ConditionWords(@Nullable String join, String question, String operator, String value) {

    static List<ConditionWords> of(@Nullable Condition when, FormContent content) {
        if (when == null) {
            return List.of();
        }
        List<Condition.Clause> clauses = when.clauses();
        String join = when.all() ? "forms.when.and" : "forms.when.or";
        return clauses.stream()
                .map(clause -> of(clause, clause == clauses.get(0) ? null : join, content))
                .toList();
    }

    private static ConditionWords of(Condition.Clause clause, @Nullable String join, FormContent content) {
        Optional<Question> asked = content.questions().stream()
                .filter(question -> question.id().equals(clause.question()))
                .findFirst();
        return new ConditionWords(
                join,
                asked.map(Question::label).orElse(clause.question()),
                "forms.operator." + clause.operator().name(),
                asked.map(question -> question.shown(clause.value())).orElse(clause.value()));
    }
}
