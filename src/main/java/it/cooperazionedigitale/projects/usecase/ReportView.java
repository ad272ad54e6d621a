package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.ProgressFacts;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A progress report to read.
 *
 * @param id the report
 * @param number its place
 * @param afterMonths months from the start when it is due
 * @param dueOn when it is due, once the project has started
 * @param state where it stands
 * @param owed whether the body still has to send it
 * @param facts what the portal computes with, once something was written
 * @param questionnaireId what was asked and answered, once something was written
 * @param submittedAt when it was sent
 * @param checkedAt when the staff answered
 * @param reason why it was sent back
 */
public record ReportView(
        UUID id,
        int number,
        int afterMonths,
        @Nullable LocalDate dueOn,
        ReportState state,
        boolean owed,
        @Nullable ProgressFacts facts,
        @Nullable UUID questionnaireId,
        @Nullable Instant submittedAt,
        @Nullable Instant checkedAt,
        @Nullable String reason) {

    static ReportView of(ProgressReport report) {
        return new ReportView(
                report.id(),
                report.number(),
                report.afterMonths(),
                report.dueOn(),
                report.state(),
                report.isOwed(),
                report.facts().orElse(null),
                report.questionnaireId(),
                report.submittedAt(),
                report.checkedAt(),
                report.reason());
    }
}
