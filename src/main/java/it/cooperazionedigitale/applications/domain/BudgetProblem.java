package it.cooperazionedigitale.applications.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a budget cannot be as it is, in one sentence.
 *
 * @param key message key of the sentence
 * @param args what it mentions, ready to print
 * @param category the expense category it is about, if it is about one
 */
public record BudgetProblem(
        String key, List<Object> args, @Nullable String category) {

    /** A sentence about the budget as a whole. */
    public BudgetProblem(String key, List<Object> args) {
        this(key, args, null);
    }

    static BudgetProblem in(String category, String key, Object... args) {
        return new BudgetProblem("applications.budget.objection." + key, List.of(args), category);
    }

    static BudgetProblem of(String key, Object... args) {
        return new BudgetProblem("applications.budget.objection." + key, List.of(args));
    }
}
