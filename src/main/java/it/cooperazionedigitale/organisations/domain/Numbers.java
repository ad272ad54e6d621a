package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.HeadCounts;

/**
 * How many people the body has.
 *
 * @param people members, workers and the parts that priorities ask about
 * @param workers parts of the workers
 */
public record Numbers(HeadCounts people, WorkerCounts workers) implements Chapter {}
