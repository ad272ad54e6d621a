package it.cooperazionedigitale.applications.web.declarations;

import java.util.List;
import java.util.UUID;

/**
 * The declarations, one by one.
 *
 * @param id the application
 * @param codes the declarations, in order
 * @param maySign whether this person may tick them
 */
record DeclarationsPage(UUID id, List<String> codes, boolean maySign) {}
