package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative hands in the final report. */
@Service
public class SubmitFinalReport {

    private final Projects projects;
    private final FinalReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitFinalReport(Projects projects, FinalReports reports, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands it in, complete; once handed in a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.maySignFor(#projectId, #viewer)")
    public UUID submit(UUID projectId, FinalContent content, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        FinalReport report = reports.findByProjectId(projectId).orElse(null);
        Instant now = clock.instant();
        if (report == null) {
            project.mustOweFinalReport();
            report = FinalReport.draft(projectId, content);
        }
        ProjectState from = project.state();
        if (report.submit(content, project.organisationId(), now)) {
            project.receiveFinalReport(now);
            reports.save(report);
            projects.save(project);
            audit.record(
                    viewer,
                    "project.finalReportSubmitted",
                    "project",
                    projectId,
                    null,
                    Changes.of("state", from, project.state()));
        }
        return report.id();
    }
}
