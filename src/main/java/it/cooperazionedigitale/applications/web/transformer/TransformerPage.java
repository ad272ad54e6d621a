package it.cooperazionedigitale.applications.web.transformer;

import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * The choice of a transformer firm.
 *
 * @param id the application
 * @param copied whether it comes from an earlier application and waits to be read again
 * @param firms those that may be chosen now
 */
record TransformerPage(UUID id, boolean copied, List<Choice> firms) {}
