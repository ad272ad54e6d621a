package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * A page of the records that fit.
 *
 * @param kinds the kinds to choose from
 * @param hubs the hubs to choose from
 * @param states in use, or merged into another
 * @param columns the table's heads
 * @param rows its lines
 * @param links to the first and the next page
 * @param waiting merges to decide, each with where
 */
record RecordsPage(
        List<Choice> kinds,
        List<Choice> hubs,
        List<Choice> states,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        PageLinks links,
        List<Waiting> waiting) {

    /**
     * A merge that somebody proposed.
     *
     * @param absorbed the record that would point to the other
     * @param kept the record that would stay in use
     * @param proposed who proposed it and when
     * @param href where it is looked at
     */
    record Waiting(String absorbed, String kept, String proposed, String href) {}
}
