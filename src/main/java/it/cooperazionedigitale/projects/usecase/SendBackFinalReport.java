package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff sends a final report back and says what is missing. */
@Service
public class SendBackFinalReport {

    private final Projects projects;
    private final FinalReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    SendBackFinalReport(Projects projects, FinalReports reports, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends it back with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void sendBack(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        FinalReport report = reports.findByProjectId(projectId)
                .orElseThrow(() -> new Refusal("projects.refusal.state." + project.state()));
        Instant now = clock.instant();
        ProjectState from = project.state();
        if (report.sendBack(reason, now)) {
            project.returnFinalReport(now);
            reports.save(report);
            projects.save(project);
            audit.record(
                    viewer,
                    "project.finalReportSentBack",
                    "project",
                    projectId,
                    reason,
                    Changes.of("state", from, project.state()));
        }
    }
}
