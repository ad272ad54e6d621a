package it.cooperazionedigitale.accounts;

import org.jspecify.annotations.Nullable;

/**
 * One tie of a person, such as a place in a body's team.
 *
 * @param label what kind of tie, a message key
 * @param value what it is, ready to print
 * @param href where it is shown or changed, if anywhere
 */
public record PersonTie(
        String label, String value, @Nullable String href) {}
