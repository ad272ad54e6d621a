package it.cooperazionedigitale.accounts.web.security;

import java.util.List;

/**
 * What keeps an account safe.
 *
 * @param sessions the open sessions, this one first
 */
record SecurityPage(List<SessionRow> sessions) {}
