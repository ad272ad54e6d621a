package it.cooperazionedigitale.applications.web.declarations;

import java.util.List;
import java.util.UUID;

/**
 * The declarations, one by one.
 *
 * @param id the application
 * @param callHref where the rules of the call stand
 * @param codes the declarations, in order
 * @param maySign whether this person may tick them
 */
record DeclarationsPage(UUID id, String callHref, List<String> codes, boolean maySign) {}
