package it.cooperazionedigitale.calls;

/**
 * One payment of a contribution.
 *
 * @param moment what makes it due
 * @param report after which progress report, from 1, where it follows one; 0 otherwise
 * @param percent of the contribution, whole points; all instalments sum to 100
 */
public record Instalment(Moment moment, int report, int percent) {

    /** What makes a payment due. */
    public enum Moment {
        /** The project started. */
        START,
        /** A progress report was accepted. */
        REPORT,
        /** The final report was verified. */
        END
    }
}
