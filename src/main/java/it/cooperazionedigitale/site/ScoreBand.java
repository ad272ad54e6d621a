package it.cooperazionedigitale.site;

/** One score an evaluator can give, with the words that say when it is deserved. */
public record ScoreBand(String value, String label) {}
