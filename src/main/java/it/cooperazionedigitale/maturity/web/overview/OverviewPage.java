package it.cooperazionedigitale.maturity.web.overview;

import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a body.
 *
 * @param mayWrite whether this person may begin and answer
 * @param minutes how long it takes
 * @param underWay the check that waits to be finished
 * @param latest the latest result
 * @param columns headings of the history
 * @param history all results, the newest first
 * @param formula how the scores are worked out, in sentences
 */
record OverviewPage(
        boolean mayWrite,
        int minutes,
        @Nullable UnderWay underWay,
        @Nullable Latest latest,
        List<TableColumn> columns,
        List<List<TableCell>> history,
        List<String> formula) {

    /** A check under way: where it goes on and how far it is. */
    record UnderWay(String href, String progress, int done, int total, String begun) {}

    /** The latest result. */
    record Latest(
            String href,
            String score,
            String band,
            Tone tone,
            String when,
            @Nullable String change) {}
}
