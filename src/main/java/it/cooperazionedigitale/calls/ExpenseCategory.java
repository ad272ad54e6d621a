package it.cooperazionedigitale.calls;

/**
 * A category of expense a call admits.
 *
 * @param code stable, letters
 * @param name as a person reads it
 * @param capitalGoods whether these are capital goods (no 4% withholding, DPR 600/1973 art. 28)
 */
public record ExpenseCategory(String code, String name, boolean capitalGoods) {}
