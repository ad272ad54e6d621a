package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.BudgetProblem;
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

    /** Puts what keeps it from being stored at the fields of a page's form. */
    public void report(Errors errors) {
        if (stale) {
            errors.reject("applications.budget.stale");
        }
        if (problem != null) {
            errors.rejectValue("requested", problem.key(), problem.args().toArray(), null);
        }
    }

    /** Whether the budget is stored. */
    public boolean saved() {
        return problem == null && !stale;
    }
}
