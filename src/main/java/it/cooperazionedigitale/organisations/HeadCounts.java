package it.cooperazionedigitale.organisations;

/**
 * People of a body, as counts only: names are never asked.
 *
 * @param members members
 * @param women women among the members
 * @param under36 members under 36
 * @param under41 members under 41
 * @param nonItalian members who are not Italian citizens
 * @param workers workers, members or not
 * @param disadvantaged disadvantaged workers (L. 381/1991, art. 4)
 */
public record HeadCounts(
        int members, int women, int under36, int under41, int nonItalian, int workers, int disadvantaged) {

    /** Nobody counted yet. */
    public static final HeadCounts NONE = new HeadCounts(0, 0, 0, 0, 0, 0, 0);

    /** Members and workers reached, without counting the body's data twice: the larger of the two. */
    public int people() {
        return Math.max(members, workers);
    }
}
