package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.FormSection;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what must hold between answers. */
public final class KeptRules {

    private KeptRules() {}

    /** The rules of a section that are not kept, each at its question; one with a side that is not given is not looked at. */
    public static List<AnswerProblem> of(FormSection section, Map<String, Object> answers) {
        return section.rules().stream()
                .filter(rule -> isBroken(rule, answers))
                .map(rule -> new AnswerProblem(place(rule, section), "forms.problem.rule", List.of(rule.message())))
                .toList();
    }

    /** Where its own question is not asked, the section's first one tells it. */
    private static String place(AnswerRule rule, FormSection section) {
        boolean asked =
                section.questions().stream().anyMatch(question -> question.id().equals(rule.at()));
        return asked ? rule.at() : section.questions().get(0).id();
    }

    private static boolean isBroken(AnswerRule rule, Map<String, Object> answers) {
        Optional<BigDecimal> left = value(rule.left(), answers);
        Optional<BigDecimal> right = value(rule.right(), answers);
        return left.isPresent()
                && right.isPresent()
                && !holds(rule.relation(), left.get().compareTo(right.get()));
    }

    private static boolean holds(AnswerRule.Relation relation, int order) {
        return switch (relation) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS -> order < 0;
            case MORE -> order > 0;
        };
    }

    private static Optional<BigDecimal> value(AnswerRule.Side side, Map<String, Object> answers) {
        List<Object> given = side.questions().stream()
                .map(answers::get)
                .filter(Conditions::isGiven)
                .toList();
        return switch (side.kind()) {
            case FIXED -> Amounts.of(side.value());
            case ANSWER, SUM -> sum(given);
            case COLUMN ->
                sum(given.stream()
                        .flatMap(table -> column(table, side.column()).stream())
                        .toList());
            case COUNT ->
                given.isEmpty()
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(
                                given.stream().mapToInt(KeptRules::count).sum()));
        };
    }

    private static Optional<BigDecimal> sum(List<?> answers) {
        return answers.stream().map(Amounts::of).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static List<?> column(Object table, @Nullable String column) {
        return table instanceof Collection<?> rows
                ? rows.stream()
                        .map(row -> row instanceof Map<?, ?> cells ? cells.get(column) : null)
                        .filter(Conditions::isGiven)
                        .toList()
                : List.of();
    }

    private static int count(Object answer) {
        return answer instanceof Collection<?> several ? several.size() : 1;
    }
}
