package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * The quarantine.
 *
 * @param rows the files, newest first
 * @param waiting how many files wait for their check
 * @param forScanner how many of them because the scanner does not answer
 * @param links to other pages
 */
record QuarantinePage(List<List<TableCell>> rows, long waiting, long forScanner, PageLinks links) {

    /** The headings. */
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text("documents.quarantine.file"),
                TableColumn.text("documents.quarantine.body"),
                TableColumn.text("documents.quarantine.why"),
                TableColumn.text("documents.quarantine.when"));
    }
}
