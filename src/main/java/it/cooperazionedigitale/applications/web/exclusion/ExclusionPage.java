package it.cooperazionedigitale.applications.web.exclusion;

import java.util.UUID;

/**
 * Excluding an application.
 *
 * @param id the application
 * @param protocol its number
 * @param body who applied
 */
record ExclusionPage(UUID id, String protocol, String body) {}
