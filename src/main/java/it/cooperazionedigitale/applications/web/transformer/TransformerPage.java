package it.cooperazionedigitale.applications.web.transformer;

import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * The choice of a transformer firm.
 *
 * @param id the application
 * @param firms those that may be chosen now
 */
record TransformerPage(UUID id, List<Choice> firms) {}
