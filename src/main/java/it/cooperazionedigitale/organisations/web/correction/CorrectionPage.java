package it.cooperazionedigitale.organisations.web.correction;

import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * The body whose data are corrected.
 *
 * @param id the record
 * @param name the body's name
 * @param hubs the hubs to choose from
 */
record CorrectionPage(UUID id, String name, List<Choice> hubs) {}
