package it.cooperazionedigitale.applications.web.check;

import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of a receipt.
 *
 * @param asked the code that was asked for, if any
 * @param rows what the receipt proves; empty where no receipt has the code
 * @param counts whether what it proves still counts
 * @param intact whether what is kept is still what was sent
 */
record ReceiptCheckPage(@Nullable String asked, List<SummaryRow> rows, boolean counts, boolean intact) {

    static final ReceiptCheckPage NOTHING_ASKED = new ReceiptCheckPage(null, List.of(), false, true);

    static ReceiptCheckPage unknown(String asked) {
        return new ReceiptCheckPage(asked, List.of(), false, true);
    }

    static ReceiptCheckPage of(ReceiptCode code, ReceiptQueries.Check found, ApplicationWords words) {
        return new ReceiptCheckPage(
                code.printed(),
                List.of(
                        SummaryRow.fixed(
                                "applications.receipt.received",
                                words.of("applications.italianTime", ItalianFormats.stamp(found.receivedAt()))),
                        SummaryRow.fixed("applications.receipt.call", found.call()),
                        SummaryRow.fixed("applications.receipt.version", Integer.toString(found.version())),
                        SummaryRow.fixed("applications.receipt.hash", found.sha256())),
                found.counts(),
                found.intact());
    }
}
