package it.cooperazionedigitale.accounts.web.sessions;

/**
 * Sessions about to be ended.
 *
 * @param key how the message keys begin
 * @param action where it is sent
 */
record SessionEndPage(String key, String action) {}
