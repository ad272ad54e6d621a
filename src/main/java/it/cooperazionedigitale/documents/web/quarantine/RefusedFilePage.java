package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;

/**
 * A refused file.
 *
 * @param id the file
 * @param name what it was called
 * @param rows what is known of it
 */
record RefusedFilePage(UUID id, String name, List<SummaryRow> rows) {}
