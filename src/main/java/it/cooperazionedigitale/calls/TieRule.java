package it.cooperazionedigitale.calls;

/** Which of two applications with the same total comes first; the protocol number decides what is still equal. */
public enum TieRule {
    /** The one with more points before the bonus, then the one that asks for less. */
    SCORE,
    /** The one with more priority points, then the one that asks for less. */
    PRIORITY,
    /** The one that asks for less, then the one with more points before the bonus. */
    REQUEST
}
