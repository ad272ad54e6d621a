package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;

/**
 * The receipt of an application.
 *
 * @param id the application
 * @param protocol its number
 * @param rows what was received, when, from whom
 * @param withdrawn whether it was taken back since
 * @param closes when the call closes, in words
 */
record ReceiptPage(UUID id, String protocol, List<SummaryRow> rows, boolean withdrawn, String closes) {}
