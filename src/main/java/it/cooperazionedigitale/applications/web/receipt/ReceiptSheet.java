package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt on paper, with all that was sent.
 *
 * @param protocol the number
 * @param rows what was received, when, from whom
 * @param code by which it is checked
 * @param address where it is checked
 * @param before the answers, who takes part, the self-assessment
 * @param files the files it was sent with
 * @param firm the firm named, if any
 * @param costs the cost lines
 * @param total their sum
 * @param capitalGoods the part of it that is capital goods, if any
 * @param requested the contribution asked for
 * @param after what is asked for whom, the priorities
 * @param declarations message keys of what was declared
 * @param call code of the call
 * @param form code and version of the form
 */
record ReceiptSheet(
        String protocol,
        List<SummaryRow> rows,
        String code,
        String address,
        List<Block> before,
        List<SentVersion.SentFile> files,
        @Nullable String firm,
        List<Cost> costs,
        String total,
        @Nullable String capitalGoods,
        String requested,
        List<Block> after,
        List<String> declarations,
        String call,
        String form) {

    /** Some rows under a heading. */
    record Block(String title, List<SummaryRow> rows) {}

    /** One cost line. */
    record Cost(String description, String category, String amount) {}
}
