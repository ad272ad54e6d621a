package it.cooperazionedigitale.calls;

import org.jspecify.annotations.Nullable;

/**
 * A category of expense a call admits.
 *
 * @param code stable, letters
 * @param name as a person reads it
 * @param capitalGoods whether these are capital goods (no 4% withholding, DPR 600/1973 art. 28)
 * @param mostPercent how much of a project's cost it may be, percent; null for all of it
 */
public record ExpenseCategory(
        String code,
        String name,
        boolean capitalGoods,
        @Nullable Integer mostPercent) {

    /** A category that may be all of a project's cost. */
    public ExpenseCategory(String code, String name, boolean capitalGoods) {
        this(code, name, capitalGoods, null);
    }
}
