package it.cooperazionedigitale.site;

/**
 * Something typed earlier that a page carries along.
 *
 * @param name the field's name
 * @param value what was typed
 */
public record CarriedField(String name, String value) {}
