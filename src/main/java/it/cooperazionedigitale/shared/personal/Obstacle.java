package it.cooperazionedigitale.shared.personal;

import java.util.List;

/**
 * Why a person cannot be erased yet: something others depend on has to be handed over or finished first.
 *
 * @param text a message key
 * @param values what the message speaks of, ready to print
 * @param href where the person can do something about it
 */
public record Obstacle(String text, List<String> values, String href) {}
