package it.cooperazionedigitale.projects.web.check;

import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.Euro;
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
        List<SummaryRow> rows) {

    static CheckReportPage of(ProjectView project, UUID reportId, Viewer viewer, ProjectWords words) {
        ReportView report = project.reports().stream()
                .filter(known -> known.id().equals(reportId))
                .findFirst()
                .orElseThrow(NotFound::new);
        ReportContent content = report.content();
        if (content == null || report.submittedAt() == null) {
            throw new NotFound();
        }
        return new CheckReportPage(
                reportId,
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
                        SummaryRow.fixed("projects.report.dueOn", words.due(report)),
                        SummaryRow.fixed("projects.report.done", content.done()),
                        SummaryRow.fixed(
                                "projects.report.light",
                                content.light() == null ? null : words.say("projects.light." + content.light())),
                        SummaryRow.fixed("projects.report.difficulties", content.difficulties()),
                        SummaryRow.fixed(
                                "projects.report.spent",
                                content.spent() == null
                                        ? null
                                        : Euro.of(content.spent()).format())));
    }
}
