package it.cooperazionedigitale.site;

/**
 * One link of the main navigation.
 *
 * @param href the address
 * @param messageKey the words
 * @param current whether the page shown lies there
 */
public record NavLink(String href, String messageKey, boolean current) {}
