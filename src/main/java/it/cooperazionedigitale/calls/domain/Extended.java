package it.cooperazionedigitale.calls.domain;

import java.time.Instant;

/**
 * A call that was extended.
 *
 * @param slug its place in addresses
 * @param title its title
 * @param from the term before
 * @param to the term now
 * @param at when it was approved
 */
public record Extended(String slug, String title, Instant from, Instant to, Instant at) {}
