package it.cooperazionedigitale.audit;

/**
 * Something in the audit trail that is not as the portal left it.
 *
 * @param kind what happened to it
 * @param number the line's number, or for {@link Kind#SEAL_BROKEN}, {@link Kind#SEAL_MISSING} and {@link Kind#TAIL_CUT} the position in the chain
 * @param detail more about it, such as the name of a file; may be empty
 */
public record Finding(Kind kind, long number, String detail) {

    /** What may have happened. */
    public enum Kind {
        /** A line says something else than when it was written. */
        ALTERED,
        /** A sealed line is not there any more. */
        DELETED,
        /** A line was not written by the portal. */
        INSERTED,
        /** A link of the chain was changed. */
        SEAL_BROKEN,
        /** Links of the chain are missing at this position, and what they sealed may be too. */
        SEAL_MISSING,
        /** A line of the portal has lost its seal. */
        UNSEALED,
        /** The chain ends before, or differs from, what was written outside the database. */
        TAIL_CUT,
        /** A file of heads was not written by the portal. */
        HEAD_FORGED
    }
}
