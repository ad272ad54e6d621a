package it.cooperazionedigitale.accounts.web.security;

import java.util.List;

/**
 * What keeps an account safe.
 *
 * @param factors the second factors
 * @param sessions the open sessions, this one first
 */
record SecurityPage(FactorSection factors, List<SessionRow> sessions) {}
