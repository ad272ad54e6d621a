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

/** The legal representative gives a project up. */
@Service
public class WaiveProject {

    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    WaiveProject(Projects projects, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Waives with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.maySignFor(#projectId, #viewer)")
    public void waive(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        ProjectState from = project.state();
        if (project.waive(reason, clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer, "project.waived", "project", projectId, reason, Changes.of("state", from, project.state()));
        }
    }
}
