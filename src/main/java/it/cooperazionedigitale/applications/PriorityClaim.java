package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.calls.PriorityCategory;

/**
 * A priority category worked out from data, with its arithmetic.
 *
 * @param category which
 * @param holds whether it counts
 * @param points bonus points it brings when it holds
 * @param arithmetic the sum in words: {@code 12 donne su 18 soci = 66,7 %, soglia 60 %}
 */
public record PriorityClaim(PriorityCategory category, boolean holds, int points, String arithmetic) {}
