package it.cooperazionedigitale.applications.domain;

import java.util.List;

/**
 * Why a budget cannot be as it is, in one sentence.
 *
 * @param key message key of the sentence
 * @param args what it mentions, ready to print
 */
public record BudgetProblem(String key, List<Object> args) {

    static BudgetProblem of(String key, Object... args) {
        return new BudgetProblem("applications.budget.objection." + key, List.of(args));
    }
}
