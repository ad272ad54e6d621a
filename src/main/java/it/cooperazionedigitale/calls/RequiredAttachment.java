package it.cooperazionedigitale.calls;

/**
 * A paper every application to a call must bring; its form has a question of files for it.
 *
 * @param code stable, letters and hyphens
 * @param name as a person reads it
 */
public record RequiredAttachment(String code, String name) {}
