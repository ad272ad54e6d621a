package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.MaturityRows;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that was sent, block by block, as it is printed on the receipt; what nobody filled in has no block. */
@Component
class ReceiptBlocks {

    private final ApplicationWords words;
    private final MaturityRows maturity;
    private final CostWords costs;

    ReceiptBlocks(ApplicationWords words, MaturityRows maturity, CostWords costs) {
        this.costs = costs;
        this.words = words;
        this.maturity = maturity;
    }

    /** The blocks before the money. */
    List<ReceiptSheet.Block> before(SentVersion sent) {
        return Stream.concat(
                        sent.sections().stream()
                                .map(section -> new ReceiptSheet.Block(
                                        section.title(),
                                        section.answers().stream()
                                                .map(answer -> SummaryRow.fixed(answer.question(), answer.text()))
                                                .toList())),
                        Stream.of(
                                new ReceiptSheet.Block("applications.part.PARTNERS", bodies(sent)),
                                new ReceiptSheet.Block(
                                        "applications.part.MATURITY",
                                        sent.maturity() == null ? List.of() : maturity.of(sent.maturity()))))
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    /** The blocks after the cost lines. */
    List<ReceiptSheet.Block> after(SentVersion sent) {
        return Stream.of(
                        new ReceiptSheet.Block(
                                "applications.receipt.sheet.shares",
                                sent.shares().stream().map(this::share).toList()),
                        new ReceiptSheet.Block(
                                "applications.part.REQUIREMENTS",
                                sent.priorities().stream()
                                        .map(claim -> SummaryRow.fixed(
                                                "applications.priority." + claim.category(),
                                                lines(
                                                        claim.arithmetic(),
                                                        claim.holds()
                                                                ? words.of(
                                                                        "applications.requirements.counts",
                                                                        claim.points())
                                                                : words.of("applications.requirements.not"))))
                                        .toList()))
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    /** One cost line, with what of it is VAT. */
    ReceiptSheet.Cost cost(SentVersion.Line line) {
        return new ReceiptSheet.Cost(
                line.description(),
                line.body() == null ? line.categoryName() : line.categoryName() + " · " + line.body(),
                costs.of(line.paid(), line.tax()));
    }

    private List<SummaryRow> bodies(SentVersion sent) {
        SentVersion.Body lead = sent.body();
        Stream<SummaryRow> form = Stream.ofNullable(sent.projectForm())
                .map(how -> SummaryRow.fixed("applications.summary.form", words.of("applications.projectForm." + how)));
        Stream<SummaryRow> first = Stream.of(SummaryRow.fixed(
                lead.name(),
                lines(
                        sent.partners().isEmpty() ? "" : words.of("applications.partnership.lead"),
                        body(lead.taxCode(), lead.comune(), lead.hub()))));
        return Stream.of(form, first, sent.partners().stream().map(this::partner))
                .flatMap(rows -> rows)
                .toList();
    }

    private SummaryRow partner(SentVersion.Partner partner) {
        return SummaryRow.fixed(
                partner.name(),
                lines(
                        partner.role(),
                        body(partner.taxCode(), partner.comune(), partner.hub()),
                        words.of(
                                "applications.receipt.sheet.confirmed",
                                ItalianFormats.exact(Instant.parse(partner.confirmedAt()))),
                        declared(partner)));
    }

    /** Who confirmed for the body and what was declared; nothing in versions that do not tell it. */
    private String declared(SentVersion.Partner partner) {
        return partner.confirmedBy() == null
                ? ""
                : words.of("applications.receipt.sheet.confirmedBy", partner.confirmedBy())
                        + partner.declarations().stream()
                                .map(code -> "\n" + words.of("applications.partnership.declaration." + code))
                                .collect(Collectors.joining());
    }

    private String body(String taxCode, String comune, String hub) {
        return Stream.of(words.of("applications.receipt.sheet.taxCode", taxCode), comune, hub)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private SummaryRow share(SentVersion.BodyShare share) {
        Euro cost = euro(share.cost());
        Euro asked = euro(share.requested());
        return SummaryRow.fixed(
                share.name(),
                words.of(
                        "applications.summary.share",
                        cost.format(),
                        asked.format(),
                        cost.minus(asked).format()));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    static Euro euro(String plain) {
        return Euro.of(new BigDecimal(Objects.requireNonNull(plain)));
    }
}
