package it.cooperazionedigitale.organisations.domain;

/**
 * Workers of a body, members or not, as counts only.
 *
 * @param women women
 * @param under36 under 36
 * @param under41 under 41
 * @param nonItalian not Italian citizens
 */
public record WorkerCounts(int women, int under36, int under41, int nonItalian) {

    /** Nobody counted yet. */
    public static final WorkerCounts NONE = new WorkerCounts(0, 0, 0, 0);
}
