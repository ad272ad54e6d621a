package it.cooperazionedigitale.applications.web.requirements;

import it.cooperazionedigitale.applications.web.PriorityCard;
import java.util.List;
import java.util.UUID;

/**
 * The priority categories worked out for an application.
 *
 * @param id the application
 * @param claims one each
 * @param total bonus points, in words
 * @param draft whether data may still be corrected with effect
 */
record RequirementsPage(UUID id, List<PriorityCard> claims, String total, boolean draft) {}
