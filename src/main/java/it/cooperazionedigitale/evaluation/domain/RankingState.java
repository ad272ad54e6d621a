package it.cooperazionedigitale.evaluation.domain;

/** Where a ranking stands. */
public enum RankingState {
    DRAFT,
    FREEZE_PROPOSED,
    FROZEN,
    SUPERSEDED
}
