package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import it.cooperazionedigitale.projects.domain.ProgressFacts;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body hands in a progress report. */
@Service
public class SubmitProgressReport {

    private static final List<ReportState> OWED = List.of(ReportState.PLANNED, ReportState.SENT_BACK);

    private final Projects projects;
    private final ProgressReports reports;
    private final ReportSending sending;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitProgressReport(
            Projects projects, ProgressReports reports, ReportSending sending, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.sending = sending;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves what is on the page and hands the whole in, in its turn; once handed in a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public ReportOutcome submit(UUID projectId, int number, Written written, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        ProgressReport report =
                reports.findByProjectIdAndNumber(projectId, number).orElseThrow(NotFound::new);
        ReportState from = report.state();
        if (from == ReportState.SUBMITTED) {
            return ReportOutcome.saved(false).of(report.id());
        }
        report.mustBeOwed();
        project.mustTakeReports();
        Paper paper = sending.paper(ReportKind.PROGRESS, project, report.questionnaireId());
        ReportOutcome outcome = sending.write(paper, project, written, viewer);
        if (outcome.changed()) {
            report.save(paper.questionnaireId(), ProgressFacts.of(paper.values(FactQuestions.SECTION)));
            reports.save(report);
        }
        if (!outcome.done()) {
            return sending.saved(outcome, "project.reportSaved", projectId, viewer);
        }
        sending.seal(paper, viewer);
        boolean inTurn = !reports.existsByProjectIdAndNumberLessThanAndStateIn(projectId, number, OWED);
        report.submit(inTurn, project.organisationId(), clock.instant());
        reports.save(report);
        audit.record(
                viewer,
                "project.reportSubmitted",
                "project",
                projectId,
                null,
                Changes.of("reportState", from, report.state()).with("number", number));
        return outcome.of(report.id());
    }
}
