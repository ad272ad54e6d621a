package it.cooperazionedigitale.privacy.web.register;

import it.cooperazionedigitale.privacy.usecase.RegisterQueries.Extent;
import it.cooperazionedigitale.privacy.web.RegisterWords.Chapter;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * The register, whole.
 *
 * @param chapters every processing
 * @param holds what outlasts an erasure
 * @param extent how much there is
 * @param columns the heads of the table of columns
 */
record RegisterPage(List<Chapter> chapters, List<SummaryRow> holds, Extent extent, List<TableColumn> columns) {

    /** The heads of each table. */
    static final List<TableColumn> HEADS = List.of(
            TableColumn.text("privacy.register.column"),
            TableColumn.text("privacy.register.what"),
            TableColumn.text("privacy.register.end"));
}
