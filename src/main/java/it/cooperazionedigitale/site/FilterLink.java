package it.cooperazionedigitale.site;

/**
 * A link that shows a part of a list.
 *
 * @param label what the part is called, or a message key
 * @param count how many there are in it
 * @param here whether it is the part that is shown
 */
public record FilterLink(String href, String label, int count, boolean here) {}
