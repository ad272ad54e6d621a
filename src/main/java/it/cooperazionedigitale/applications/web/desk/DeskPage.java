package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * The list of what was sent.
 *
 * @param calls calls to filter by
 * @param states states to filter by
 * @param hubs hubs to filter by; empty for who sees one hub only
 * @param columns the table's headings
 * @param rows its lines
 * @param links the way to the next page
 * @param filtered whether a filter is set
 */
record DeskPage(
        List<Choice> calls,
        List<Choice> states,
        List<Choice> hubs,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        PageLinks links,
        boolean filtered) {}
