package it.cooperazionedigitale.accounts.web.factor;

/**
 * The factors that can be added.
 *
 * @param obliged whether nothing else is open until one is there
 * @param app whether an app can be added
 * @param mail whether codes by mail can be added
 * @param back where to go when none is wanted
 */
record SetUpPage(boolean obliged, boolean app, boolean mail, String back) {}
