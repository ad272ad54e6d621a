package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body says on which day the work began: the terms of the reports follow from it. */
@Service
public class StartProject {

    private final Projects projects;
    private final ProgressReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    StartProject(Projects projects, ProgressReports reports, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts on a day between the award and today; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public void start(UUID projectId, LocalDate day, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        ProjectState from = project.state();
        if (!project.start(day, clock.instant())) {
            return;
        }
        projects.save(project);
        for (ProgressReport report : reports.findByProjectIdOrderByNumber(projectId)) {
            report.startFrom(day);
            reports.save(report);
        }
        audit.record(
                viewer,
                "project.started",
                "project",
                projectId,
                null,
                Changes.of("state", from, project.state()).with("day", day));
    }
}
