package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries.HubRow;
import it.cooperazionedigitale.transformers.web.StateWords;
import java.util.List;

/**
 * The firms of a hub.
 *
 * @param columns the table's heads
 * @param firms its rows
 */
record ReviewListPage(List<TableColumn> columns, List<List<TableCell>> firms) {

    static ReviewListPage of(List<HubRow> rows) {
        return new ReviewListPage(
                List.of(
                        TableColumn.text("transformers.review.column.name"),
                        TableColumn.text("transformers.review.column.place"),
                        TableColumn.text("transformers.review.column.state"),
                        TableColumn.text("transformers.review.column.since")),
                rows.stream()
                        .map(row -> List.of(
                                TableCell.link(row.name(), "/gestione/trasformatrici/" + row.organisationId()),
                                TableCell.of(row.comuneLabel()),
                                TableCell.state(StateWords.key(row.state()), StateWords.tone(row.state())),
                                TableCell.of(ItalianFormats.day(row.movedAt()))))
                        .toList());
    }
}
