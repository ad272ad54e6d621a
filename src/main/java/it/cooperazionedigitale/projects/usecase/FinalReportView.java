package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReportState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A final report to read.
 *
 * @param state where it stands
 * @param content what is written so far
 * @param submittedAt when it was sent
 * @param checkedAt when the staff answered
 * @param reason why it was sent back
 */
public record FinalReportView(
        FinalReportState state,
        FinalContent content,
        @Nullable Instant submittedAt,
        @Nullable Instant checkedAt,
        @Nullable String reason) {

    static FinalReportView of(FinalReport report) {
        return new FinalReportView(
                report.state(), report.content(), report.submittedAt(), report.checkedAt(), report.reason());
    }
}
