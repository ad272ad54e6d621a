package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff stops a project for a while. */
@Service
public class SuspendProject {

    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    SuspendProject(Projects projects, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Suspends with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void suspend(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        ProjectState from = project.state();
        if (project.suspend(reason, clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer,
                    "project.suspended",
                    "project",
                    projectId,
                    reason,
                    Changes.of("state", from, project.state()));
        }
    }
}
