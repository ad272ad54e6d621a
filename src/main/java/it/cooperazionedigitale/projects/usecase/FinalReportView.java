package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.FinalFacts;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReportState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A final report to read.
 *
 * @param state where it stands
 * @param facts what the portal computes with
 * @param questionnaireId what was asked and answered
 * @param submittedAt when it was sent
 * @param checkedAt when the staff answered
 * @param reason why it was sent back
 */
public record FinalReportView(
        FinalReportState state,
        FinalFacts facts,
        UUID questionnaireId,
        @Nullable Instant submittedAt,
        @Nullable Instant checkedAt,
        @Nullable String reason) {

    /** Whether the body still has to send it. */
    public boolean owed() {
        return state == FinalReportState.DRAFT || state == FinalReportState.SENT_BACK;
    }

    static FinalReportView of(FinalReport report) {
        return new FinalReportView(
                report.state(),
                report.facts(),
                report.questionnaireId(),
                report.submittedAt(),
                report.checkedAt(),
                report.reason());
    }
}
