package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Clause;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Holds conditions against answers. */
final class Conditions {

    private Conditions() {}

    /** Whether it is asked; a condition that is not there always holds. */
    static boolean hold(@Nullable Condition condition, Map<String, Object> answers) {
        if (condition == null) {
            return true;
        }
        return condition.all()
                ? condition.clauses().stream().allMatch(clause -> holds(clause, answers))
                : condition.clauses().stream().anyMatch(clause -> holds(clause, answers));
    }

    /**
     * What is left of a condition for a page to look at: the clauses about questions on the page, the others being decided.
     *
     * @return nothing where the condition cannot hold any more; a condition without clauses where it holds already
     */
    static Optional<Condition> left(@Nullable Condition condition, Set<String> onPage, Map<String, Object> answers) {
        if (condition == null) {
            return Optional.of(new Condition(true, List.of()));
        }
        List<Clause> open = condition.clauses().stream()
                .filter(clause -> onPage.contains(clause.question()))
                .toList();
        List<Clause> decided = condition.clauses().stream()
                .filter(clause -> !onPage.contains(clause.question()))
                .toList();
        boolean settled = decided.stream().anyMatch(clause -> holds(clause, answers) != condition.all());
        if (settled) {
            return condition.all() ? Optional.empty() : Optional.of(new Condition(true, List.of()));
        }
        return condition.all() || !open.isEmpty()
                ? Optional.of(new Condition(condition.all(), open))
                : Optional.empty();
    }

    private static boolean holds(Clause clause, Map<String, Object> answers) {
        Object answer = answers.get(clause.question());
        return switch (clause.operator()) {
            case IS -> is(answer, clause.value());
            case IS_NOT -> !is(answer, clause.value());
            case ANSWERED -> isGiven(answer);
            case UNANSWERED -> !isGiven(answer);
            case AT_LEAST -> compared(answer, clause.value(), (mine, bound) -> mine.compareTo(bound) >= 0);
            case AT_MOST -> compared(answer, clause.value(), (mine, bound) -> mine.compareTo(bound) <= 0);
        };
    }

    /** Whether there is an answer. */
    static boolean isGiven(@Nullable Object answer) {
        return answer instanceof Collection<?> several
                ? !several.isEmpty()
                : answer != null && !answer.toString().isEmpty();
    }

    private static boolean is(@Nullable Object answer, String value) {
        return answer instanceof Collection<?> several ? several.contains(value) : value.equals(answer);
    }

    private static boolean compared(
            @Nullable Object answer, String value, BiPredicate<BigDecimal, BigDecimal> relation) {
        Optional<BigDecimal> mine = Amounts.of(answer);
        Optional<BigDecimal> bound = Amounts.of(value);
        return mine.isPresent() && bound.isPresent() && relation.test(mine.get(), bound.get());
    }
}
