package it.cooperazionedigitale.site;

import java.util.UUID;

/**
 * A body the person can act for.
 *
 * @param id the body
 * @param name its name
 * @param current whether the person acts for it now
 */
public record BodyChoice(UUID id, String name, boolean current) {}
