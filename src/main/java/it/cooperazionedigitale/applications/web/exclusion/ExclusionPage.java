package it.cooperazionedigitale.applications.web.exclusion;

import it.cooperazionedigitale.site.LettersToCome;
import java.util.UUID;

/**
 * Excluding an application.
 *
 * @param id the application
 * @param protocol its number
 * @param body who applied
 * @param letters who is written to
 */
record ExclusionPage(UUID id, String protocol, String body, LettersToCome.Readers letters) {}
