package it.cooperazionedigitale.applications.usecase;

/**
 * What a part of an application usually takes.
 *
 * @param minutes so many
 * @param applications the sent applications this is the median of; none for an estimate
 */
public record UsualTime(int minutes, int applications) {

    /** Whether it was measured. */
    public boolean measured() {
        return applications > 0;
    }
}
