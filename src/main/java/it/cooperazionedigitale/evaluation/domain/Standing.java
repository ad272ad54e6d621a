package it.cooperazionedigitale.evaluation.domain;

/** On which side of the lines an application stands in a ranking. */
public enum Standing {
    FUNDED,
    RESERVE,
    BELOW_THRESHOLD
}
