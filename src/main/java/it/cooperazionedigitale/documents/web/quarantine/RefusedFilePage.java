package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.usecase.QuarantineQueries.Refused;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A refused file.
 *
 * @param id the file
 * @param name what it was called
 * @param rows what is known of it
 */
record RefusedFilePage(UUID id, String name, List<SummaryRow> rows) {

    static RefusedFilePage of(Refused refused, UnaryOperator<String> words) {
        FileSummary file = refused.file();
        return new RefusedFilePage(
                file.id(),
                refused.sealed() ? words.apply(refused.name()) : refused.name(),
                List.of(
                        SummaryRow.fixed(
                                "documents.quarantine.why", words.apply("documents.finding." + file.finding())),
                        SummaryRow.fixed("documents.quarantine.detail", refused.detail()),
                        SummaryRow.fixed("documents.quarantine.body", refused.organisation()),
                        SummaryRow.fixed("documents.quarantine.kind", words.apply("documents.kind." + file.kind())),
                        SummaryRow.fixed("documents.quarantine.sent", ItalianFormats.moment(file.sentAt())),
                        SummaryRow.fixed("documents.quarantine.when", ItalianFormats.moment(refused.checkedAt())),
                        SummaryRow.fixed("documents.quarantine.fingerprint", file.sha256())));
    }
}
