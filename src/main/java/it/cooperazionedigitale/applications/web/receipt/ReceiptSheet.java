package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.SummaryRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A receipt on paper, with all that was sent.
 *
 * @param protocol the number
 * @param rows what was received, when, from whom
 * @param code by which it is checked
 * @param address where it is checked
 * @param sections the answers
 * @param firm the firm named, if any
 * @param costs the cost lines
 * @param total their sum
 * @param capitalGoods the part of it that is capital goods, if any
 * @param requested the contribution asked for
 * @param declarations message keys of what was declared
 */
record ReceiptSheet(
        String protocol,
        List<SummaryRow> rows,
        String code,
        String address,
        List<Block> sections,
        @Nullable String firm,
        List<Cost> costs,
        String total,
        @Nullable String capitalGoods,
        String requested,
        List<String> declarations) {

    /** One section with its answers. */
    record Block(String title, List<SummaryRow> rows) {}

    /** One cost line. */
    record Cost(String description, String category, String amount) {}

    static ReceiptSheet of(ReceiptQueries.Proof proof, String address, CostWords costs, Locale language) {
        SentVersion sent = proof.sent();
        String code = proof.receipt().code().printed();
        return new ReceiptSheet(
                proof.receipt().protocol(),
                ReceiptPage.rows(proof),
                code,
                address + "/verifica/" + code,
                Stream.concat(sent.sections().stream().map(ReceiptSheet::block), bodies(sent))
                        .toList(),
                sent.transformer() == null ? null : sent.transformer().name(),
                sent.budget().stream()
                        .map(line -> new Cost(
                                line.description(), category(line), costs.of(line.paid(), line.tax(), language)))
                        .toList(),
                euro(sent.totalCost()),
                sent.capitalGoods().isPositive() ? sent.capitalGoods().format() : null,
                euro(sent.requested()),
                sent.declarations().stream()
                        .map(declared -> "applications.declaration." + declared)
                        .toList());
    }

    private static Block block(SentVersion.Section section) {
        return new Block(
                section.title(),
                section.answers().stream()
                        .map(answer -> SummaryRow.fixed(answer.question(), answer.text()))
                        .toList());
    }

    /** Who takes part with which role, and what is asked for whom; nothing where a body applies alone. */
    private static Stream<Block> bodies(SentVersion sent) {
        return Stream.of(
                        new Block(
                                "applications.receipt.sheet.partners",
                                sent.partners().stream()
                                        .map(partner -> SummaryRow.fixed(partner.name(), partner.role()))
                                        .toList()),
                        new Block(
                                "applications.receipt.sheet.shares",
                                sent.shares().stream()
                                        .map(share -> SummaryRow.fixed(share.name(), euro(share.requested())))
                                        .toList()))
                .filter(block -> !block.rows().isEmpty());
    }

    private static String category(SentVersion.Line line) {
        return line.body() == null ? line.categoryName() : line.categoryName() + " · " + line.body();
    }

    private static String euro(String plain) {
        return Euro.of(new BigDecimal(plain)).format();
    }
}
