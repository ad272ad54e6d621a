package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.BudgetProblem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What became of a budget sent for saving.
 *
 * @param revision the revision now stored
 * @param problem what speaks against the contribution asked for; nothing is saved then
 * @param stale whether a colleague saved meanwhile; nothing is saved then
 */
public record BudgetOutcome(int revision, @Nullable BudgetProblem problem, boolean stale) {

    /**
     * Puts what keeps it from being stored at the fields of a page's form.
     *
     * @param fieldOf where something about a category of expense is mended; about none, null
     */
    public void report(Errors errors, Function<@Nullable String, String> fieldOf) {
        if (stale) {
            errors.reject("applications.budget.stale");
        }
        if (problem != null) {
            errors.rejectValue(
                    fieldOf.apply(problem.category()),
                    problem.key(),
                    problem.args().toArray(),
                    null);
        }
    }

    /** Whether the budget is stored. */
    public boolean saved() {
        return problem == null && !stale;
    }
}
