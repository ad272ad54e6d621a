package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page that saved by itself.
 *
 * @param revision the revision now stored
 * @param saved whether everything that was sent is stored
 * @param at the time of the last save, for the status line
 * @param faults what has to be mended, by field
 * @param theirs what others wrote where this person wrote too
 * @param fresh what only others wrote meanwhile
 * @param unasked the questions that are not asked given the other answers: nothing of them is stored
 * @param sums what the portal counted, by the names of the places on the page; an empty one is not shown
 */
public record Kept(
        int revision,
        boolean saved,
        String at,
        Map<String, String> faults,
        List<Other> theirs,
        List<Other> fresh,
        List<String> unasked,
        Map<String, String> sums) {

    /**
     * Another answer than the page shows.
     *
     * @param question the question
     * @param said who wrote it, as a sentence
     * @param text the answer in words
     * @param fields the answer as its fields hold it; null where the page has to be read again to show it
     */
    public record Other(
            String question,
            String said,
            String text,
            @Nullable Map<String, List<String>> fields) {}

    /** Whether the page was shown to the person who sits at it now. */
    public static boolean isOf(String account, Viewer viewer) {
        return account.equals(String.valueOf(viewer.accountId()));
    }

    /** A page somebody else sits at now saves nothing: it is written by the person it was shown to. */
    public static void insistOn(String account, Viewer viewer) {
        if (!isOf(account, viewer)) {
            throw new Refusal("site.refusal.otherPerson");
        }
    }
}
