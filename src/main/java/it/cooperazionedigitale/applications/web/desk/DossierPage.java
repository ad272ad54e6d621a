package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sent application, to read.
 *
 * @param id the application
 * @param protocol its number
 * @param title the project's title
 * @param state what the state is called
 * @param tone how it is tinted
 * @param facts body, call, instant, money, firm
 * @param sections the answers
 * @param columns headings of the cost table
 * @param costs its lines
 * @param priorities the categories with their arithmetic
 * @param steps what modules above offer to do
 * @param history what happened
 * @param versions how many versions were sent
 * @param mayExclude whether this person may exclude it now
 * @param openedEarlyOf the closing until which it would be sealed, had it not been opened before; null for one that is not sealed
 */
record DossierPage(
        UUID id,
        String protocol,
        String title,
        String state,
        Tone tone,
        List<SummaryRow> facts,
        List<Block> sections,
        List<TableColumn> columns,
        List<List<TableCell>> costs,
        List<SummaryRow> priorities,
        List<TaskRow> steps,
        List<TimelineStep> history,
        long versions,
        boolean mayExclude,
        @Nullable String openedEarlyOf) {

    /** One section with its answers. */
    record Block(String title, List<SummaryRow> rows) {}
}
