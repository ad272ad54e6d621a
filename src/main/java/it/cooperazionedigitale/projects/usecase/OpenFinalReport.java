package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities are over: the final report is asked for. */
@Service
public class OpenFinalReport {

    private static final List<ReportState> OWED = List.of(ReportState.PLANNED, ReportState.SENT_BACK);

    private final Projects projects;
    private final ProgressReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    OpenFinalReport(Projects projects, ProgressReports reports, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the final report: the body once it owes no progress report any more, the staff at any time. A second time
     * changes nothing.
     */
    @Transactional
    @PreAuthorize("@projectsRules.mayEnd(#projectId, #viewer)")
    public void open(UUID projectId, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        boolean owed = !viewer.has(Role.STAFF) && reports.existsByProjectIdAndStateIn(projectId, OWED);
        ProjectState from = project.state();
        if (project.openFinalReport(owed, clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer,
                    "project.finalReportOpened",
                    "project",
                    projectId,
                    null,
                    Changes.of("state", from, project.state()));
        }
    }
}
