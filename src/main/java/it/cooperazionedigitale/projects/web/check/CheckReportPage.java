package it.cooperazionedigitale.projects.web.check;

import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress report to check, ready to print. */
record CheckReportPage(
        UUID id,
        UUID projectId,
        String title,
        String code,
        int number,
        String state,
        Tone tone,
        boolean mayDecide,
        @Nullable String reason,
        List<SummaryRow> rows,
        List<ReportWords.Block> blocks,
        @Nullable String sentAs) {

    static CheckReportPage of(
            ProjectView project,
            ReportView report,
            ReportPaper paper,
            Viewer viewer,
            ProjectWords words,
            ReportWords said) {
        if (report.submittedAt() == null) {
            throw new NotFound();
        }
        return new CheckReportPage(
                report.id(),
                project.id(),
                project.title(),
                project.code(),
                report.number(),
                "projects.reportState." + report.state(),
                ProjectWords.tone(report.state()),
                report.state() == ReportState.SUBMITTED && viewer.has(Role.STAFF),
                report.reason(),
                List.of(
                        SummaryRow.fixed("projects.fact.body", project.organisationName()),
                        SummaryRow.fixed("projects.report.sentOn", ItalianFormats.moment(report.submittedAt())),
                        SummaryRow.fixed("projects.report.dueOn", words.due(report))),
                said.read(paper),
                said.sentAs(paper));
    }
}
