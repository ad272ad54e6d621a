package it.cooperazionedigitale.organisations.web.office;

import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * Hub and regions to set.
 *
 * @param id the account
 * @param name the person's name
 * @param hubs the hubs to choose from
 * @param regions the regions to choose from; empty for a manager, who has the whole hub
 */
record OfficePage(UUID id, String name, List<Choice> hubs, List<Choice> regions) {}
