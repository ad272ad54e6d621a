package it.cooperazionedigitale.projects.web.finalreport;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.domain.FinalReportState;
import it.cooperazionedigitale.projects.usecase.FinalReportView;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The final report, ready to print or to write on. */
record FinalReportPage(
        UUID id,
        String title,
        boolean open,
        boolean maySend,
        boolean early,
        boolean mayOpen,
        String cost,
        String granted,
        @Nullable String sentBack,
        @Nullable String sent,
        @Nullable FinalContent content,
        List<SummaryRow> rows) {

    static FinalReportPage of(ProjectView project, ProjectWords words) {
        FinalReportView report = project.finalReport();
        boolean due = project.state() == ProjectState.FINAL_REPORT_DUE;
        return new FinalReportPage(
                project.id(),
                project.title(),
                due && project.mayWork(),
                project.maySign(),
                project.state() == ProjectState.TO_START || project.state() == ProjectState.RUNNING,
                project.state() == ProjectState.RUNNING && project.mayWork() && !project.owesReports(),
                project.plannedCost().format(),
                project.awarded().format(),
                report != null && report.state() == FinalReportState.SENT_BACK ? report.reason() : null,
                report == null || report.submittedAt() == null
                        ? null
                        : words.say("projects.report.sent", ItalianFormats.deadline(report.submittedAt())),
                report == null ? null : report.content(),
                report == null ? List.of() : words.finalReport(report.content()));
    }
}
