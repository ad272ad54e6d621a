package it.cooperazionedigitale.maturity.web.result;

import it.cooperazionedigitale.site.Radar;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check.
 *
 * @param id the check
 * @param byline when it was completed and by whom
 * @param overall the overall score
 * @param band what it is called
 * @param tone how it is tinted
 * @param meaning what it means, in a sentence
 * @param change how much it changed since the check before; null for the first
 * @param radar the drawing
 * @param columns headings of its table
 * @param rows one row a dimension, then the whole
 * @param peers with whom it is compared, or why not
 * @param sectorUnknown whether the body tells no activity
 * @param imbalances one thing far ahead of another
 * @param first where to begin
 * @param others what can wait
 * @param formula how the scores are worked out
 * @param returnTo the application from which it was begun, if any
 * @param mayWrite whether this person may do the check again
 */
record ResultPage(
        UUID id,
        String byline,
        int overall,
        String band,
        Tone tone,
        String meaning,
        @Nullable String change,
        Radar radar,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        List<String> peers,
        boolean sectorUnknown,
        List<Hint> imbalances,
        List<Hint> first,
        List<Hint> others,
        List<String> formula,
        @Nullable String returnTo,
        boolean mayWrite) {

    /**
     * Something to do.
     *
     * @param title what it is about
     * @param score where it stands; null where there is no one score
     * @param advice what to do
     * @param lacking the lines that hold it down
     */
    record Hint(String title, @Nullable String score, String advice, List<String> lacking) {}
}
